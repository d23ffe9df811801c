import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { NewerUse } from '../floor/find-lacking.ts';
import { findNewerScripts } from '../floor/find-newer-scripts.ts';
import { findNewerStyles } from '../floor/find-newer-styles.ts';
import { KNOWN_SCRIPTS, KNOWN_STYLES, type KnownUses } from '../floor/known-newer.ts';

const root = join(import.meta.dirname, '..', '..');
const list = (folder: string, ending: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).flatMap((path) => (path.endsWith(ending) ? [join(folder, path)] : []));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** The parts of a page between such tags, with whatever stands in the opening one. */
function cut(page: string, tag: 'style' | 'script'): string[] {
  const parts = [...page.matchAll(new RegExp(`<${tag}([^>]*)>([\\s\\S]*?)</${tag}>`, 'g'))];
  return parts.flatMap(([, attributes = '', inside = '']) => (inside === '' || attributes.includes('application/json') ? [] : [inside]));
}

const PAGES = [...list('dist', '.html'), 'dist-file/amends.html'];

/** One line a feature that nobody has said anything about, with one place where it is used. */
const tell = (uses: readonly NewerUse[], known: KnownUses) => [
  ...new Map(uses.flatMap(({ feature, since, where }) => (feature in known ? [] : [[feature, `${feature} (${since.join(', ')}): ${where}`]]))).values(),
];

/** What is known and not used any more. */
const findStale = (uses: readonly NewerUse[], known: KnownUses) => Object.keys(known).filter((feature) => !uses.some((use) => use.feature === feature));

test('the style of every page has another way wherever the oldest browsers lack something', () => {
  const sheets = new Set([...list('dist', '.css').map(read), ...PAGES.flatMap((page) => cut(read(page), 'style'))]);
  expect(sheets.size).toBeGreaterThan(3);
  const uses = [...sheets].flatMap(findNewerStyles);
  expect(tell(uses, KNOWN_STYLES)).toEqual([]);
  expect(findStale(uses, KNOWN_STYLES)).toEqual([]);
});

test('no script of the build uses what the oldest browsers lack', () => {
  const scripts = new Set([...list('dist', '.js').map(read), ...PAGES.flatMap((page) => cut(read(page), 'script'))]);
  expect(scripts.size).toBeGreaterThan(10);
  const uses = [...scripts].flatMap(findNewerScripts);
  expect(tell(uses, KNOWN_SCRIPTS)).toEqual([]);
  expect(findStale(uses, KNOWN_SCRIPTS)).toEqual([]);
});
