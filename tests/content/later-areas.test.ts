import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { EARLY_AREAS } from '../../src/site/render-content.ts';
import { listFiles, root } from '../architecture/list-files.ts';
import { withoutComments } from '../architecture/read-tree.ts';
import { findUsedAreas } from './find-used-keys.ts';

/** What names the later areas of the words inside, for code that is there at once and for code that comes later. */
const NAMED_HERE = /<LaterWords areas=\{(\w+)\}|useLaterWords\((\w+)/g;
const NAMED_FOR = /loadLater(?:<\{[^}]*\}>)?\(\s*\[([^\]]*)\][^;]*?import\('(\.[^']+)'\)/g;
const IMPORT = /^(?:import|export)(?! type\b)[^;]*?from '(\.[^']+)'/gm;

/** A screen or part that comes later, or the app itself, with the areas that are there when it is shown. */
type Shown = { readonly path: string; readonly areas: readonly string[] };

const read = (path: string) => withoutComments(readFileSync(join(root, path), 'utf8'));
const resolve = (from: string, to: string) => posix.join(posix.dirname(from), to);
const listStrings = (code: string) => [...code.matchAll(/'(\w+)'/g)].map(([, one]) => one ?? '');

/** Areas that a file has brought itself for what stands in it. */
function listNamedHere(code: string): string[] {
  const names = [...code.matchAll(NAMED_HERE)].map(([, one, two]) => one ?? two ?? '');
  return names.flatMap((name) => listStrings(new RegExp(`const ${name} = \\[([^\\]]*)\\]`).exec(code)?.[1] ?? ''));
}

/** What comes later by way of a file, with the areas that it names. */
function listShown(path: string): Shown[] {
  const code = read(path);
  const screens = [...code.matchAll(NAMED_FOR)].map(([, areas = '', to = '']) => ({ path: resolve(path, to), areas: listStrings(areas) }));
  const known = screens.map((screen) => screen.path);
  const parts = [...code.matchAll(/\bimport\('(\.[^']+)'\)/g)].map(([, to = '']) => ({ path: resolve(path, to), areas: listNamedHere(code) }));
  return [...screens, ...parts.filter((part) => !known.includes(part.path))];
}

/** Every later area that a file, or one that it imports at once, says words of and does not bring itself. */
function findUsed(path: string, seen = new Map<string, string[]>()): Map<string, string[]> {
  if (seen.has(path) || !/\.tsx?$/.test(path)) return seen;
  const code = read(path);
  const here = [...EARLY_AREAS, 'start', ...listNamedHere(code)];
  seen.set(
    path,
    findUsedAreas(code).filter((area) => !here.includes(area)),
  );
  for (const [, to = ''] of code.matchAll(IMPORT)) findUsed(resolve(path, to), seen);
  return seen;
}

const files = listFiles('src/ui', ['.ts', '.tsx']);
const shown: readonly Shown[] = [{ path: 'src/main.tsx', areas: [] }, ...files.flatMap(listShown)];

test('a screen that comes later and a part that does are found in the code', () => {
  expect(shown.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['src/ui/screens/debrief/debrief-screen.tsx', 'src/ui/screens/choose/find/find-complaints.tsx']),
  );
});

test.each(shown)('$path says words only of areas that are there when it is shown', ({ path, areas }) => {
  const unnamed = [...findUsed(path)].flatMap(([file, used]) => used.filter((area) => !areas.includes(area)).map((area) => `${file}: ${area}`));
  expect(unnamed).toEqual([]);
});

test.each(shown)('$path names no area that it does not say', ({ path, areas }) => {
  const used = new Set([...findUsed(path).values()].flat());
  expect(areas.filter((area) => !used.has(area))).toEqual([]);
});
