import { useEffect } from 'react';

/** Read by the margin boxes in `print.css`: they take their words from the root of the page alone. */
const PROPERTY = '--paper-title';

/** Gives the printed pages a title for their foot while the component stands. */
export function usePaperTitle(title: string): void {
  useEffect(() => {
    const { style } = document.documentElement;
    // A string of JSON is one of CSS too: quotes and backslashes are escaped alike.
    style.setProperty(PROPERTY, JSON.stringify(title));
    return () => {
      style.removeProperty(PROPERTY);
    };
  }, [title]);
}
