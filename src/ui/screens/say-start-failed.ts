/**
 * Where the app cannot start: its first content stays, and says so in every language. The words come with the page,
 * because no others may have arrived.
 */
export function sayStartFailed(root: HTMLElement, page: Document = document): void {
  const words = page.querySelector<HTMLTemplateElement>('#start-failed');
  const place = root.querySelector('main') ?? root;
  for (const cards of root.querySelectorAll('.first-cards')) cards.remove();
  if (words !== null) place.append(words.content.cloneNode(true));
}
