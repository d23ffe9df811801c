import { type RefObject, useEffect } from 'react';

/** Closes something that is open when one presses beside it, or Escape, which brings the focus back to what opens it. */
export function useCloseBeside(isOpen: boolean, close: () => void, inside: RefObject<HTMLElement | null>, opener: RefObject<HTMLElement | null>): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what closes it does the same each time
  useEffect(() => {
    if (!isOpen) return;
    const closeBeside = ({ target }: Event) => {
      if (target instanceof Node && inside.current?.contains(target) === false) close();
    };
    const closeOnEscape = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      close();
      opener.current?.focus();
    };
    document.addEventListener('pointerdown', closeBeside);
    document.addEventListener('focusin', closeBeside);
    document.addEventListener('keydown', closeOnEscape);
    return () => {
      document.removeEventListener('pointerdown', closeBeside);
      document.removeEventListener('focusin', closeBeside);
      document.removeEventListener('keydown', closeOnEscape);
    };
  }, [isOpen, inside, opener]);
}
