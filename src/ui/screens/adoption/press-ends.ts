/** Milliseconds that a press is waited for: a thumb that rests on the page must not keep the app away. */
const LONGEST_PRESS = 1500;

/**
 * Waits while a link or a button of the page is being pressed: a browser does not count as pressed what is gone when the
 * finger leaves it.
 */
export async function pressEnds(root: HTMLElement): Promise<void> {
  const start = performance.now();
  while (root.querySelector(':active:is(a, button, label)') !== null && performance.now() - start < LONGEST_PRESS)
    await new Promise((resolve) => setTimeout(resolve, 20));
}
