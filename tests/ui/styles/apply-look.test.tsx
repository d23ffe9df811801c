import { afterEach, beforeEach, expect, test } from 'vitest';
import { applyLook } from '../../../src/ui/styles/apply-look.ts';

beforeEach(() => {
  for (const scheme of ['light', 'dark']) {
    const bar = document.head.appendChild(document.createElement('meta'));
    bar.name = 'theme-color';
    bar.dataset.scheme = scheme;
  }
});

afterEach(() => document.head.replaceChildren());

const bars = () => [...document.querySelectorAll<HTMLMetaElement>('meta')].map(({ media }) => media);

test('theme, text size and motion stand on the page, where the styles look for them', () => {
  applyLook({ theme: 'contrast', text: 'larger', motion: 'none' });
  expect({ ...document.documentElement.dataset }).toEqual({ theme: 'contrast', text: 'larger', motion: 'none' });
});

test.each([
  ['dark', ['not all', 'all']],
  ['light', ['all', 'not all']],
  ['auto', ['(prefers-color-scheme: light)', '(prefers-color-scheme: dark)']],
  ['contrast', ['(prefers-color-scheme: light)', '(prefers-color-scheme: dark)']],
])("the browser's bar follows the theme %s", (theme, media) => {
  applyLook({ theme, text: 'normal', motion: 'auto' });
  expect(bars()).toEqual(media);
});

test('a page that looks so already is not written to: it would be laid out anew', async () => {
  const look = { theme: 'dark', text: 'large', motion: 'none' };
  applyLook(look);
  const watcher = new MutationObserver(() => {});
  watcher.observe(document, { attributes: true, subtree: true });
  applyLook(look);
  expect(watcher.takeRecords()).toEqual([]);
  applyLook({ ...look, theme: 'light' });
  expect(watcher.takeRecords().map(({ attributeName }) => attributeName)).toContain('data-theme');
  watcher.disconnect();
});
