import { findChosen } from './find-view.ts';

/**
 * Remembers what has the focus in the page; where nothing has, a chosen reply, from which a browser takes it when a page with a target loads.
 * @returns gives the focus back to the same thing, or to what stands in its place with the same words or value
 */
export function rememberFocus(root: HTMLElement): () => void {
  const { activeElement, body } = root.ownerDocument;
  const held = activeElement === body ? findChosen(root) : activeElement;
  if (!(held instanceof HTMLElement) || !root.contains(held)) return () => {};
  const name = nameOf(held);
  return () => {
    const same = held.isConnected ? held : [...root.querySelectorAll<HTMLElement>('a, button, input[type="radio"]')].find((one) => nameOf(one) === name);
    same?.focus({ preventScroll: true });
  };
}

function nameOf(element: HTMLElement): string {
  return element instanceof HTMLInputElement ? `value ${element.value}` : (element.textContent ?? '');
}
