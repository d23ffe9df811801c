/**
 * Follows links to the app's own addresses where the browser would not: in a frame filled by `srcdoc` they would lead to the
 * page around it, whose base URL the frame has (HTML, fallback base URL), and in a `blob:` without an origin nowhere. To be
 * called before anything can be pressed.
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
