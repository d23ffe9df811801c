/**
 * Follows the app's own links where the browser would not: in an `srcdoc` frame they resolve against the outer page (HTML, fallback base
 * URL), in a `blob:` without an origin they lead nowhere. To be called before anything can be pressed.
 */
export function followOwnLinks(page: Window = window): void {
  if (!/^(?:about|blob):$/.test(page.location.protocol)) return;
  page.document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    // Whoever asks for a tab of its own means the browser's way.
    if (link === null || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const oldURL = page.location.href;
    const to = new URL(oldURL);
    to.hash = link.getAttribute('href') ?? '';
    page.history.pushState(null, '', to.href);
    page.dispatchEvent(new HashChangeEvent('hashchange', { oldURL, newURL: to.href }));
  });
}
