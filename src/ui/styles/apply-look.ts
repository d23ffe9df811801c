/** How the page looks, in the words of `tokens.css`. */
export type Look = {
  /** auto, light, dark or contrast. */
  readonly theme: string;
  /** normal, large or larger. */
  readonly text: string;
  /** auto or none. */
  readonly motion: string;
};

/** Puts a look on the page; the browser's own bar follows the theme. */
export function applyLook({ theme, text, motion }: Look): void {
  const page = document.documentElement;
  page.dataset.theme = theme;
  page.dataset.text = text;
  page.dataset.motion = motion;
  for (const bar of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    // Each of the two carries the colour of one scheme; a chosen theme keeps its own and silences the other.
    const scheme = bar.dataset.scheme ?? 'light';
    bar.media = theme === 'light' || theme === 'dark' ? (scheme === theme ? 'all' : 'not all') : `(prefers-color-scheme: ${scheme})`;
  }
}
