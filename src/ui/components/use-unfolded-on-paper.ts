import { type RefObject, useEffect, useRef } from 'react';

/** Unfolds a `details` while the page is printed: nobody can press it on paper, and not every browser prints what is folded. */
export function useUnfoldedOnPaper(): RefObject<HTMLDetailsElement | null> {
  const details = useRef<HTMLDetailsElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    const unfold = () => {
      if (details.current === null) return;
      wasOpen.current = details.current.open;
      details.current.open = true;
    };
    const fold = () => {
      if (details.current !== null) details.current.open = wasOpen.current;
    };
    window.addEventListener('beforeprint', unfold);
    window.addEventListener('afterprint', fold);
    return () => {
      window.removeEventListener('beforeprint', unfold);
      window.removeEventListener('afterprint', fold);
    };
  }, []);
  return details;
}
