import { basename, dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';
import { listFiles } from './list-files.ts';
import { readTree } from './read-tree.ts';

const code = ['.ts', '.tsx', '.mjs', '.css'];
const countLines = (text: string) => text.replace(/\n$/, '').split('\n').length;
const src = readTree('src', code).map(({ path, text }) => ({ path, lines: countLines(text) }));
const tests = readTree('tests', code).map(({ path, text }) => ({ path, lines: countLines(text) }));

/** Lines under which a file has to be read in more than one place. */
const FEW_LINES = 15;
/** Relative modules that a file imports, statically or not. */
const IMPORT = /(?:from|import|import\()\s*'(\.[^']+)'/g;

/** What is wrong with a path's names, or nothing: words in kebab-case, no drawer for odds and ends, no barrel. */
function findNameFault(path: string): string | undefined {
  const name = basename(path);
  const bare = name.slice(0, name.indexOf('.', 1)).replace(/^\./, '');
  if (/^index\.[a-z]+$/.test(name)) return `${path}: index files hide where things are; import the file itself`;
  const drawer = path.split(/[/.]/).find((part) => /^(utils?|helpers?|common|misc|shared|lib|stuff|types|constants)$/.test(part));
  if (drawer) return `${path}: "${drawer}" says nothing; name the file after its one job`;
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(bare) ? undefined : `${path}: write the name in kebab-case`;
}

test('there are files to measure', () => {
  expect(src.length).toBeGreaterThan(30);
  expect(tests.length).toBeGreaterThan(5);
});

test('no file is longer than 250 lines', () => {
  expect([...src, ...tests].filter(({ lines }) => lines > 250)).toEqual([]);
});

/** Files that `path` is imported by. */
function listReaders(path: string, tree: readonly { readonly path: string; readonly text: string }[]): string[] {
  return tree.filter((file) => [...file.text.matchAll(IMPORT)].some(([, to = '']) => join(dirname(file.path), to) === path)).map((file) => file.path);
}

/** A handful of lines that only the file beside them reads, and no test, belong into that file. */
function findSplits(tree: readonly { readonly path: string; readonly text: string }[]): string[] {
  return tree.flatMap(({ path, text }) => {
    if (countLines(text) >= FEW_LINES || !/^src\/.*\.tsx?$/.test(path)) return [];
    const [reader, ...others] = listReaders(path, tree);
    return reader !== undefined && others.length === 0 && dirname(reader) === dirname(path) ? [`${path} is read in ${reader} alone: join them`] : [];
  });
}

test('what is only read together stands together: no file of a few lines is there for the one beside it', () => {
  const planted = [
    { path: 'src/ui/card.tsx', text: "import { dots } from './dots.ts';\nimport { place } from '../place.ts';" },
    { path: 'src/ui/dots.ts', text: 'export const dots = 3;' },
    { path: 'src/place.ts', text: 'export const place = 1;' },
  ];
  expect(findSplits(planted)).toEqual(['src/ui/dots.ts is read in src/ui/card.tsx alone: join them']);
  expect(findSplits([...planted, { path: 'tests/ui/dots.test.ts', text: "import '../../src/ui/dots.ts';" }])).toEqual([]);
  expect(findSplits([...readTree('src', ['.ts', '.tsx', '.mjs']), ...readTree('tests', ['.ts', '.tsx', '.mjs'])])).toEqual([]);
});

test.each(['src/ui/index.ts', 'src/domain/utils/a.ts', 'src/app/helpers.ts', 'src/domain/commonThings.ts', 'src/ui/Face.tsx', 'src/ui/face_mood.tsx'])(
  'the name %s would be refused',
  (path) => {
    expect(findNameFault(path)).toBeTypeOf('string');
  },
);

test('every name in src and tests says what the file is for', () => {
  const paths = [...listFiles('src', code), ...listFiles('tests', code)];
  expect(paths.length).toBeGreaterThan(40);
  expect(paths.flatMap((path) => findNameFault(path) ?? [])).toEqual([]);
});
