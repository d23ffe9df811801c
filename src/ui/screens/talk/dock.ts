/**
 * Ref of something that stands at the foot of the window: tells the style sheet how high it is (`--dock`), as long as it is there, so
 * that nothing else that keeps to the foot, and nothing that gets the focus, comes to stand behind it.
 */
export function dock(bar: HTMLElement | null): (() => void) | undefined {
  if (bar === null) return undefined;
  const { style } = document.documentElement;
  const observer = new ResizeObserver(() => style.setProperty('--dock', `${bar.offsetHeight}px`));
  observer.observe(bar);
  return () => {
    observer.disconnect();
    style.removeProperty('--dock');
  };
}
