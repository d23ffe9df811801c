import { useEffect, useEffectEvent } from 'react';
import { readDigit } from './read-digit.ts';

/** Whether a key typed here belongs to what has the focus: a text field, a list, an open dialog. */
function isTyping(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]') !== null) return true;
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  return target.matches('textarea, select, input:not([type=radio], [type=checkbox], [type=button], [type=submit])');
}

/**
 * Digit keys choose a reply by its place, from 1, whatever the layout writes on them. They choose only, they never send.
 * @param count how many replies there are; 0 switches the keys off
 * @param choose called with the place, counted from 0
 */
export function useReplyKeys(count: number, choose: (place: number) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const digit = readDigit(event);
    if (digit === undefined || digit > count) return;
    event.preventDefault();
    choose(digit - 1);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
