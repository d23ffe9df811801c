/**
 * Text of a file of the content that stands in the page itself, as `<script type="application/json" id="PATH">`. The app may
 * run before the end of the page has arrived: then what is not there yet is waited for. Rejects where there is none.
 */
export async function readEmbedded(path: string, page: Document = document): Promise<string> {
  if (page.getElementById(path) === null && page.readyState === 'loading') {
    await new Promise((resolve) => page.addEventListener('DOMContentLoaded', resolve, { once: true }));
  }
  const text = page.getElementById(path)?.textContent;
  if (text === undefined || text === null) throw new Error(`The page does not hold ${path}.`);
  return text;
}
