/** What of the reply after the first one has to be seen, in px, so that one knows that there is more. */
const GLIMPSE = 12;

/** How closely the talk is set (`data-tight`), one after the other until all is in sight: the rule gives way, then tone and leading, then a long word. */
const TIGHTER = ['a', 'a b', 'a b c'];

/**
 * Scrolls so that as much of what was said last stands in the window as leaves room for the first reply and a glimpse of the next: all of
 * it from the newest line on, with the talk set closer where that helps, or else the last line, or its words alone.
 * @param newest first line since the agent spoke
 * @param prompt the replies; without them the newest line comes to the top
 */
export function scrollToLines(newest: HTMLElement, prompt: HTMLElement | null): void {
  const talk = newest.closest<HTMLElement>('[data-talk]');
  delete talk?.dataset.tight;
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
  const fits = (from: Element) => shown.getBoundingClientRect().top + GLIMPSE - from.getBoundingClientRect().top <= room;
  for (const tight of TIGHTER) if (talk && !fits(newest)) talk.dataset.tight = tight;
  const place = places.find(fits) ?? places.at(-1);
  place?.scrollIntoView({ block: 'start' });
}
