/** Milliseconds for which what arrives late on a screen does not move one away from where one was. */
const HOLDING = 3000;

/** What somebody does who wants to be elsewhere on the page. */
const HANDS = ['wheel', 'touchstart', 'pointerdown', 'keydown', 'hashchange'] as const;

/**
 * Scrolls the page to where one was on it, and again while parts of it still arrive, until somebody takes over.
 * @param top in pixels
 */
export function holdPlace(top: number): void {
  const scroll = () => window.scrollTo({ top, behavior: 'instant' });
  const growth = new ResizeObserver(scroll);
  const letGo = () => {
    growth.disconnect();
    clearTimeout(timer);
    for (const hand of HANDS) window.removeEventListener(hand, letGo);
  };
  const timer = setTimeout(letGo, HOLDING);
  for (const hand of HANDS) window.addEventListener(hand, letGo, { passive: true });
  scroll();
  growth.observe(document.body);
}
