import { createContext, runInContext } from 'node:vm';
import { expect, it } from 'vitest';
import { BROWSER_FLOOR } from '../../src/site/browser-floor.ts';
import { readWatchStart } from '../../src/site/read-watch-start.ts';
import { isIn } from './find-lacking.ts';

/** What stands in every page in front of everything else. */
const script = await readWatchStart(process.cwd());

/** Whether the page finds a browser too old, of which is known what it has. */
function isFoundTooOld(browser: 'chrome' | 'firefox' | 'safari', version: string): boolean {
  const styles: Readonly<Record<string, string>> = {
    'height: 1lh': 'css.types.length.lh',
    'animation-composition: add': 'css.properties.animation-composition',
  };
  const found = new Set<string>();
  const page = {
    CSS: { supports: (property: string, value: string) => isIn(styles[`${property}: ${value}`] ?? '', browser, version) },
    ...(isIn('api.CompressionStream', browser, version) && { CompressionStream() {} }),
    addEventListener() {},
  };
  const document = {
    documentElement: { setAttribute: (name: string) => found.add(name) },
    readyState: 'complete',
    getElementById: () => null,
    addEventListener() {},
  };
  runInContext(script, createContext({ window: page, document, location: { pathname: '/' }, setTimeout() {} }));
  return found.has('data-unfit');
}

// The last versions before the oldest supported ones, by their makers' numbers.
it.each([
  ['chrome', BROWSER_FLOOR.chromium, '108'],
  ['firefox', BROWSER_FLOOR.firefox, '114'],
  ['safari', BROWSER_FLOOR.safari, '16.3'],
] as const)('a page starts in %s %s, and tells the version before it, %s, that it is too old', (browser, oldest, before) => {
  expect(isFoundTooOld(browser, oldest)).toBe(false);
  expect(isFoundTooOld(browser, before)).toBe(true);
});

it.each([
  ['chrome', '150'],
  ['firefox', '140'],
  ['safari', '26.0'],
] as const)('a page starts in %s %s', (browser, version) => {
  expect(isFoundTooOld(browser, version)).toBe(false);
});
