import { useCallback, useRef, useState } from 'react';

/** As many as come with each press on the button below a list, and as are shown at first where nothing else is said. */
const STEP = 50;

/** A long list, a part of it at a time. @param first as many as are shown at first */
export function useMore<Item extends object>(items: readonly Item[], keyOf: (item: Item) => string, first = STEP) {
  const [{ most, from }, setShown] = useState<{ most: number; from: string | undefined }>({ most: first, from: undefined });
  const next = items[most];
  // Once: an item that goes and comes back, as in another order, leaves the focus where it is.
  const isDue = useRef(false);
  const takeFocus = useCallback((element: HTMLElement | null) => {
    if (element === null || !isDue.current) return;
    isDue.current = false;
    element.focus();
  }, []);
  return {
    shown: items.slice(0, most),
    /** Shows more; undefined where there are none. */
    showMore:
      next &&
      (() => {
        isDue.current = true;
        setShown({ most: most + STEP, from: keyOf(next) });
      }),
    /** Ref of an item: what came first with the last press takes the focus. */
    refOf: (item: Item) => (from !== undefined && keyOf(item) === from ? takeFocus : undefined),
  };
}
