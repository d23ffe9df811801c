/**
 * The oldest browsers that Amends is made for, by the version numbers of their makers. The build writes for them, the compiler and the tests refuse
 * what they lack, and whoever tells people which browser they need reads it here. The oldest Chromium is truly run (README, Browsers).
 */
export const BROWSER_FLOOR = { chromium: '109', firefox: '115', safari: '16.4' } as const;

/** The same as the bundler names it; Safari on a phone has the version of the one on a desk. */
export const BUILD_TARGET: string[] = [
  `chrome${BROWSER_FLOOR.chromium}`,
  `edge${BROWSER_FLOOR.chromium}`,
  `firefox${BROWSER_FLOOR.firefox}`,
  `safari${BROWSER_FLOOR.safari}`,
  `ios${BROWSER_FLOOR.safari}`,
];
