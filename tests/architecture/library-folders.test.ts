import { expect, test } from 'vitest';
import { findLines, readTree, withoutComments } from './read-tree.ts';

const PATH = /['`]scenarios\/(?:library|methods)\b(?!\.)/;
const src = readTree('src', ['.ts', '.tsx', '.mjs']).map(({ path, text }) => ({ path, text: withoutComments(text) }));

test('where scenarios and methods lie is written in one file, and nowhere else', () => {
  const written = findLines(src, PATH).map((line) => line.split(':')[0]);
  expect([...new Set(written)]).toEqual(['src/domain/library/library-folders.ts']);
});
