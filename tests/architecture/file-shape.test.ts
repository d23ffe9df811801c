import { basename } from 'node:path/posix';
import { expect, test } from 'vitest';
import { listFiles } from './list-files.ts';
import { readTree } from './read-tree.ts';

const code = ['.ts', '.tsx', '.mjs', '.css'];
const countLines = (text: string) => text.replace(/\n$/, '').split('\n').length;
const src = readTree('src', code).map(({ path, text }) => ({ path, lines: countLines(text) }));
const tests = readTree('tests', code).map(({ path, text }) => ({ path, lines: countLines(text) }));

function findMedian(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

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

test('the median file of src has 60 lines at most', () => {
  expect(findMedian([1, 9, 5])).toBe(5);
  expect(findMedian(src.map(({ lines }) => lines))).toBeLessThanOrEqual(60);
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
