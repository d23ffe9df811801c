import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseJson } from '../../src/domain/json/parse-json.ts';
import { root } from '../architecture/list-files.ts';
import { expectRead } from '../builders/torn-coat.ts';
import { compareWords, flatten, type Words } from './compare-words.ts';
import { LANGUAGES } from './read-shipped.ts';

/** Sentences that are the same in a language as in English on purpose, by area. */
const SAME_ON_PURPOSE: Readonly<Record<string, readonly string[]>> = { app: ['brand'] };

const areas = readdirSync(join(root, 'locales/en')).sort();
const others = LANGUAGES.filter((language) => language !== 'en');

function readArea(language: string, area: string): Words {
  const file = `locales/${language}/${area}`;
  return expectRead(parseJson(file, readFileSync(join(root, file), 'utf8'))) as Words;
}

test('the app speaks its languages', () => {
  expect(LANGUAGES).toEqual(['en', 'hy', 'kk', 'ky', 'mn', 'ru']);
});

test('English has an area for every part of the app, none of them empty', () => {
  expect(areas.length).toBeGreaterThanOrEqual(8);
  for (const area of areas) expect([area, flatten(readArea('en', area)).size > 0]).toEqual([area, true]);
});

describe.each(others)('%s', (language) => {
  test('has the areas that English has', () => {
    expect(readdirSync(join(root, 'locales', language)).sort()).toEqual(areas);
  });

  test.each(areas)('has every sentence of %s, translated, with the same values and its own plural forms', (area) => {
    const faults = compareWords(readArea('en', area), readArea(language, area), language, SAME_ON_PURPOSE[area.replace('.json', '')] ?? []);
    expect(faults).toEqual([]);
  });
});
