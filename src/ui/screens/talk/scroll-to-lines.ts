/** What of the reply after the first one has to be seen, in px, so that one knows that there is more. */
const GLIMPSE = 12;

/**
 * Scrolls so that as much of what was said last stands in the window as leaves room for the first reply and a glimpse of the next: all of
 * it from the newest line on, or else the last line, or its words alone.
 * @param newest first line since the agent spoke
 * @param prompt the replies; without them the newest line comes to the top
 */
export function scrollToLines(newest: HTMLElement, prompt: HTMLElement | null): void {
  const lines = [newest];
  for (let next = newest.nextElementSibling; next instanceof HTMLElement; next = next.nextElementSibling) lines.push(next);
  const words = lines.at(-1)?.lastElementChild;
  const places: Element[] = words instanceof HTMLElement ? [...lines, words] : lines;
  const [, second = undefined] = prompt?.querySelectorAll('label') ?? [];
  const shown = second ?? prompt?.lastElementChild;
  if (!shown) {
    newest.scrollIntoView({ block: 'start' });
    return;
  }
  const foot = prompt?.nextElementSibling;
  const hidden = foot && getComputedStyle(foot).position === 'sticky' ? foot.getBoundingClientRect().height : 0;
  const bar = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  const room = window.innerHeight - hidden - bar;
  const end = shown.getBoundingClientRect().top + GLIMPSE;
  const place = places.find((from) => end - from.getBoundingClientRect().top <= room) ?? places.at(-1);
  place?.scrollIntoView({ block: 'start' });
}
