import type { ReactNode } from 'react';
import { useEffect } from 'react';
import styles from './paper.module.css';

type PaperSheetProps = {
  /** Heads the document, and stands at the foot of each of its pages where the browser can. */
  readonly title: string;
  readonly children: ReactNode;
};

/**
 * A document made for paper: shown when the page is printed, in place of the screen. It always stands in the page, so that
 * it needs neither a fold that opens nor a browser that tells before it prints, and shows in no other way.
 */
export function PaperSheet({ title, children }: PaperSheetProps) {
  usePaperTitle(title);
  return (
    <div className={styles.sheet} hidden>
      {children}
    </div>
  );
}

/** Read by the margin boxes in `print.css`: they take their words from the root of the page alone. */
const PROPERTY = '--paper-title';

/** Gives the printed pages a title for their foot while the component stands. */
function usePaperTitle(title: string): void {
  useEffect(() => {
    const { style } = document.documentElement;
    // A string of JSON is one of CSS too: quotes and backslashes are escaped alike.
    style.setProperty(PROPERTY, JSON.stringify(title));
    return () => {
      style.removeProperty(PROPERTY);
    };
  }, [title]);
}
