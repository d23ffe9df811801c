/** Milliseconds after which the app starts in any case: some browsers show no picture of a page that nobody sees. */
const AT_LAST = 1000;

/**
 * Starts the app once the page's own content has been shown and what was pressed on it has happened: on an old phone the app is 100 ms of work.
 * @param url of the app's module, which the page has asked for already
 * @param isShown asked when the page is whole: whether it shows anything of its own; otherwise the app starts at once
 */
export function startWhenShown(url: string, isShown: () => boolean): void {
  let isStarted = false;
  const start = () => {
    if (isStarted) return;
    isStarted = true;
    const script = document.createElement('script');
    script.type = 'module';
    script.crossOrigin = 'anonymous';
    script.src = url;
    document.head.append(script);
  };
  // The first frame shows what was pressed last, or the page; the second what that has led to.
  let presses = 0;
  const startAfterFrames = () => {
    const before = presses;
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => (presses === before ? start() : startAfterFrames()))));
  };
  const startSoon = () => {
    if (!isShown() || document.hidden) return start();
    setTimeout(start, AT_LAST);
    startAfterFrames();
  };
  document.addEventListener('click', () => {
    presses += 1;
  });
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', startSoon, { once: true });
  else startSoon();
}
