import { useEffect, useState } from 'react';

/**
 * Something that decides what can have the focus, and may change at any time: it stays as it was while the focus is on its
 * way through the page, so that nothing comes or goes under somebody who uses the keyboard.
 */
export function useHeld<Value>(now: Value): Value {
  const [held, setHeld] = useState(now);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const take = () => {
      if (!isOnTheWay()) setHeld(now);
    };
    // What gets the focus next has it only after this.
    const takeSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(take);
    };
    take();
    document.addEventListener('focusout', takeSoon);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('focusout', takeSoon);
    };
  }, [now]);
  return held;
}

/** Whether the focus is on something that the Tab key comes to, and not on a heading where a screen has put it. */
function isOnTheWay(): boolean {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && activeElement !== document.body && activeElement.tabIndex >= 0;
}
