/** Milliseconds within which a browser begins to print. One that does not, as in a frame that may not open dialogues, says nothing. */
const LONGEST_WAIT = 1500;

/** Asks the browser to print the page. @returns whether it has begun */
export function startPrinting(page: Window = window): Promise<boolean> {
  return new Promise((resolve) => {
    page.addEventListener('beforeprint', () => resolve(true), { once: true });
    page.print();
    setTimeout(() => resolve(false), LONGEST_WAIT);
  });
}
