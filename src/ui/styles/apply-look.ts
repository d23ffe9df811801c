/** How the page looks, in the words of `tokens.css`. */
export type Look = {
  /** auto, light, dark or contrast. */
  readonly theme: string;
  /** normal, large or larger. */
  readonly text: string;
  /** auto or none. */
  readonly motion: string;
};

/**
 * Puts a look on the page; the browser's own bar follows the theme. What already looks so is left alone: a page that is
 * written anew, even in the same words, is laid out anew.
 */
export function applyLook(look: Look): void {
  const { dataset } = document.documentElement;
  for (const name of ['theme', 'text', 'motion'] as const) {
    if (dataset[name] !== look[name]) dataset[name] = look[name];
  }
  const { theme } = look;
  for (const bar of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    // Each of the two carries the colour of one scheme; a chosen theme keeps its own and silences the other.
    const scheme = bar.dataset.scheme ?? 'light';
    const media = theme === 'light' || theme === 'dark' ? (scheme === theme ? 'all' : 'not all') : `(prefers-color-scheme: ${scheme})`;
    if (bar.media !== media) bar.media = media;
  }
}
