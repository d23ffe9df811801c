import { afterEach, expect, it, vi } from 'vitest';
import { readEmbedded } from '../../src/content/read-embedded.ts';

/** A page with these files in it, as far as it has arrived. */
function buildPage(readyState: DocumentReadyState, files: Readonly<Record<string, string>>) {
  const page = document.implementation.createHTMLDocument();
  const add = (path: string, text: string) => {
    const block = page.createElement('script');
    block.type = 'application/json';
    block.id = path;
    block.textContent = text;
    page.body.append(block);
  };
  for (const [path, text] of Object.entries(files)) add(path, text);
  vi.spyOn(page, 'readyState', 'get').mockReturnValue(readyState);
  return { page, add };
}

afterEach(() => vi.restoreAllMocks());

it('a file that stands in the page is read from it', async () => {
  const { page } = buildPage('complete', { 'en/start.json': '{"a":"\\u003c/script>"}', 'hy/start.json': '{}' });
  expect(JSON.parse(await readEmbedded('en/start.json', page))).toEqual({ a: '</script>' });
});

it('a file that is there already is not waited for, though the page is still arriving', async () => {
  const { page } = buildPage('loading', { 'en/start.json': '{}' });
  expect(await readEmbedded('en/start.json', page)).toBe('{}');
});

it('a file further down is waited for until the page is there', async () => {
  const { page, add } = buildPage('loading', {});
  const settled = vi.fn();
  const read = readEmbedded('en/words/debrief.json', page).finally(settled);
  await new Promise((resolve) => setTimeout(resolve));
  expect(settled).not.toHaveBeenCalled();
  add('en/words/debrief.json', '[1]');
  page.dispatchEvent(new Event('DOMContentLoaded'));
  expect(await read).toBe('[1]');
});

it.each(['interactive', 'complete'] as const)('a file that the page does not hold fails at once when the page is %s', async (readyState) => {
  const { page } = buildPage(readyState, {});
  await expect(readEmbedded('en/start.json', page)).rejects.toThrow('The page does not hold en/start.json.');
});

it('a file that the page turns out not to hold fails when the page is there', async () => {
  const { page } = buildPage('loading', {});
  const failed = expect(readEmbedded('en/start.json', page)).rejects.toThrow('The page does not hold en/start.json.');
  page.dispatchEvent(new Event('DOMContentLoaded'));
  await failed;
});
