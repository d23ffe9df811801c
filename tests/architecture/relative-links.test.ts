import { join } from 'node:path/posix';
import { expect, test } from 'vitest';
import { readTree, withoutComments } from './read-tree.ts';

/**
 * A second net under the linter, which sees neither `import('../app/x.ts').Type` nor `import.meta.glob('../app/*')`:
 * every string that starts as a relative path counts as a link, whatever it stands in. First match wins.
 */
const mayReach: readonly (readonly [folder: string, reach: readonly string[]])[] = [
  ['src/domain/', ['src/domain/']],
  ['src/content/', ['src/content/', 'src/domain/', 'scenarios/', 'locales/']],
  ['src/authoring/', ['src/authoring/', 'src/content/', 'src/domain/', 'src/interop/', 'locales/']],
  ['src/storage/', ['src/storage/', 'src/domain/']],
  ['src/interop/', ['src/interop/', 'src/domain/', 'locales/']],
  ['src/offline/', ['src/offline/']],
  ['src/app/', ['src/app/', 'src/domain/', 'src/content/', 'src/storage/', 'src/interop/', 'src/offline/', 'locales/']],
  ['src/ui/components/', ['src/ui/', 'src/domain/', 'locales/']],
  ['src/ui/screens/', ['src/ui/', 'src/domain/', 'src/app/', 'locales/']],
  ['src/ui/', ['src/ui/', 'src/domain/', 'locales/']],
  ['src/site/', ['src/site/', 'src/ui/', 'src/app/', 'src/authoring/', 'src/content/', 'src/domain/', 'src/storage/']],
  ['src/', ['src/ui/', 'src/app/', 'src/content/', 'src/domain/', 'src/storage/', 'src/interop/', 'src/offline/']],
];

function listLinks(text: string): string[] {
  return [...withoutComments(text).matchAll(/(['"`])(\.{1,2}\/[^'"`\n]*|\/src\/[^'"`\n]*)\1/g)].map((match) => match[2] ?? '');
}

function findStrays(path: string, text: string): string[] {
  const reach = mayReach.find(([folder]) => path.startsWith(folder))?.[1] ?? [];
  return listLinks(text)
    .filter((link) => {
      const target = link.startsWith('/') ? link.slice(1) : join(path, '..', link);
      return !reach.some((allowed) => target.startsWith(allowed));
    })
    .map((link) => `${path} reaches ${link}`);
}

const sources = readTree('src', ['.ts', '.tsx', '.mjs']);

test.each([
  ['src/domain/a/x.ts', "type A = import('../../app/attempts.ts').AttemptActor;"],
  ['src/domain/a/x.ts', "const all = import.meta.glob('../../content/*.ts');"],
  ['src/ui/components/x.tsx', "type A = import('../../app/attempts.ts').AttemptActor;"],
  ['src/storage/x.ts', 'const all = import.meta.glob(`../interop/*.ts`);'],
  ['src/app/x.ts', "type A = import('/src/ui/screens/debrief.tsx').A;"],
])('a link the linter cannot see is found: %s with %s', (path, line) => {
  expect(findStrays(path, line)).toHaveLength(1);
});

test('a link inside the allowed folders is none of its business', () => {
  expect(findStrays('src/domain/a/x.ts', "import { b } from '../b/y.ts'; // see '../../app/z.ts'")).toEqual([]);
});

test('no file in src reaches over the border of its layer', () => {
  expect(sources.flatMap(({ text }) => listLinks(text)).length).toBeGreaterThan(50);
  expect(sources.flatMap(({ path, text }) => findStrays(path, text))).toEqual([]);
});

test('only what puts the layers together, or needs none of them, stands above them', () => {
  const above = sources.map(({ path }) => path).filter((path) => /^src\/[^/]+$/.test(path) && !path.endsWith('.d.ts'));
  expect(above.sort()).toEqual(['src/before-paint.ts', 'src/main.tsx', 'src/watch-start.ts']);
});

test('the site names files to bundle in one table, and no other file of it names one by its path', () => {
  const named = /['"`]src\//;
  const naming = readTree('src/site', ['.ts', '.tsx']).filter(({ text }) => named.test(withoutComments(text)));
  expect(naming.map(({ path }) => path)).toEqual(['src/site/entries.ts']);
});

test('app holds no JSX', () => {
  expect(sources.filter(({ path }) => path.startsWith('src/app/') && path.endsWith('.tsx')).map(({ path }) => path)).toEqual([]);
});

test('only storage reaches for the browser’s stores, by whatever detour', () => {
  const stores = /\b(?:window|globalThis|self)\s*(?:\.|\[\s*['"])\s*(?:localStorage|sessionStorage|indexedDB)\b/;
  expect(stores.test("window['localStorage'].clear()")).toBe(true);
  expect(sources.filter(({ path, text }) => !path.startsWith('src/storage/') && stores.test(withoutComments(text))).map(({ path }) => path)).toEqual([]);
});
