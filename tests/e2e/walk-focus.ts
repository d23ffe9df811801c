import type { Page } from '@playwright/test';

/** Where the focus went with one press of a key. */
export type FocusStop = {
  /** Place among everything that can have the focus, in the order of the document; -1 for what should not have it. */
  readonly place: number;
  readonly name: string;
  /** What is wrong with it: nothing shows that it has the focus, it is out of sight, or a bar lies over it. */
  readonly fault?: string;
};

/** The focus through the page from one end to the other. `reachable` is how many things there are to reach. */
export type FocusWalk = { readonly stops: readonly FocusStop[]; readonly reachable: number };

const MOST_STOPS = 200;

/** Presses Tab (or Shift and Tab) from one end of the page to the other and looks at each stop. */
export async function walkFocus(page: Page, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<FocusWalk> {
  const reachable = await markReachable(page);
  await standAtEnd(page, key === 'Tab' ? 'first' : 'last');
  const stops: FocusStop[] = [];
  while (stops.length < MOST_STOPS) {
    await page.keyboard.press(key);
    const stop = await readStop(page);
    // Past the last thing the focus is the browser's own; a modal dialog begins again.
    if (stop === undefined || stops.some(({ place }) => place === stop.place)) break;
    stops.push(stop);
  }
  return { stops, reachable };
}

/** Numbers what can have the focus. Radio buttons that belong together are one stop: the chosen one, or any while none is. */
function markReachable(page: Page): Promise<number> {
  return page.evaluate(() => {
    for (const marked of document.querySelectorAll('[data-stop]')) marked.removeAttribute('data-stop');
    const scope = document.querySelector('dialog[open]') ?? document;
    const groups = new Map<string, number>();
    let places = 0;
    for (const element of scope.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]')) {
      // What arrow keys lead to, within one stop, has a test of its own.
      if (element.matches(':disabled, [tabindex="-1"]') || !element.checkVisibility({ visibilityProperty: true })) continue;
      const group = element instanceof HTMLInputElement && element.type === 'radio' ? element.name : undefined;
      const isChosen = group !== undefined && document.querySelector(`input[name="${CSS.escape(group)}"]:checked`) !== null;
      if (isChosen && !(element as HTMLInputElement).checked) continue;
      const place = (group === undefined ? undefined : groups.get(group)) ?? places;
      if (place === places) places += 1;
      if (group !== undefined) groups.set(group, place);
      element.dataset.stop = String(place);
    }
    return places;
  });
}

/** Puts the place from which the focus goes on at one end of the page, or of the dialog that is open. */
function standAtEnd(page: Page, end: 'first' | 'last'): Promise<void> {
  return page.evaluate((end) => {
    const scope = document.querySelector('dialog[open]') ?? document.body;
    const foot = document.createElement('span');
    foot.tabIndex = -1;
    if (end === 'first') scope.prepend(foot);
    else scope.append(foot);
    foot.focus();
    foot.remove();
  }, end);
}

function readStop(page: Page): Promise<FocusStop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body || element === document.documentElement) return undefined;
    const label = element.closest('label');
    const place = Number(element.dataset.stop ?? -1);
    const name = `${element.localName} “${(element.ariaLabel ?? label?.textContent ?? element.textContent).trim().slice(0, 30)}”`;
    const styles = [getComputedStyle(element), getComputedStyle(element, '::after'), ...(label === null ? [] : [getComputedStyle(label)])];
    const isShown = styles.some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2);
    if (!isShown) return { place, name, fault: 'nothing shows the focus' };
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    // What is higher than the window cannot be seen whole.
    const isHigh = height > clientHeight;
    const isOut = left < -1 || right > clientWidth + 1 || (isHigh ? bottom < 0 || top > clientHeight : top < -1 || bottom > clientHeight + 1);
    if (isOut) return { place, name, fault: 'out of sight' };
    const spots = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [left + width * x, top + height * y] as const));
    const isCovered = spots.some(([x, y]) => {
      const there = document.elementFromPoint(x, y);
      return there !== null && !(label ?? element).contains(there) && !there.contains(element);
    });
    return { place, name, ...(isCovered && { fault: 'something lies over it' }) };
  });
}
