import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTermFiles } from '../../src/authoring/read-term-files.ts';
import { findForbiddenWords } from '../../src/domain/format/find-forbidden-words.ts';
import { listFiles, root } from '../architecture/list-files.ts';
import { expectRead } from '../builders/torn-coat.ts';
import { flatten } from './compare-words.ts';
import { LANGUAGES } from './read-shipped.ts';

const languages = [...(await readTermFiles(root))].map(([language, reading]) => ({ language, terms: expectRead(reading).terms }));

test('there are terms, and for no language that the app does not have', () => {
  expect(languages.length).toBeGreaterThanOrEqual(2);
  expect(languages.map(({ language }) => language).filter((language) => !LANGUAGES.includes(language))).toEqual([]);
});

describe.each(languages)('$language', ({ language, terms }) => {
  test('the app says no word that the terms of the language forbid', () => {
    const files = listFiles(`locales/${language}`, ['.json']);
    expect(files.length).toBeGreaterThanOrEqual(8);
    for (const file of files) {
      const sentences = flatten(JSON.parse(readFileSync(join(root, file), 'utf8')));
      const found = [...sentences].flatMap(([key, sentence]) => findForbiddenWords(sentence, terms).map(({ found, say }) => `${key}: ${found} (say: ${say})`));
      expect([file, found]).toEqual([file, []]);
    }
  });

  test('no term is forbidden by the terms', () => {
    expect(terms.map(({ say }) => [say, findForbiddenWords(say, terms).map(({ found }) => found)])).toEqual(terms.map(({ say }) => [say, []]));
  });

  test('every exception is an exception to something', () => {
    for (const { say, never, except = [] } of terms) {
      expect([say, except.filter((longer) => !never.some((beginning) => longer.startsWith(beginning) && longer !== beginning))]).toEqual([say, []]);
    }
  });
});
