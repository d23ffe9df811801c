/** As a `ref`: what appears gets the focus, because it answers what was pressed before it was there. */
export function focusShown(element: HTMLElement | null): void {
  element?.focus();
}
