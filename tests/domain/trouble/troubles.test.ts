import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toArrivalCause } from '../../../src/domain/trouble/to-arrival-cause.ts';
import { listTroubles, START_TROUBLES, TROUBLES } from '../../../src/domain/trouble/troubles.ts';
import { EARLY_AREAS } from '../../../src/site/render-content.ts';
import { root } from '../../architecture/list-files.ts';
import { flatten } from '../../content/compare-words.ts';
import { LANGUAGES } from '../../content/read-shipped.ts';
import { CAUSES } from '../../e2e/trouble-causes/all-causes.ts';

const start = listTroubles(START_TROUBLES);
const app = listTroubles(TROUBLES);
const areaOf = (key: string) => key.split(':')[0] ?? '';
const readWords = (language: string, area: string) => flatten(JSON.parse(readFileSync(join(root, 'locales', language, `${area}.json`), 'utf8')));

describe('the table of troubles', () => {
  it('has no row that no browser test brings about', () => {
    expect(Object.keys(CAUSES).sort()).toEqual([...start, ...app].map(({ id }) => id).sort());
    expect(app.length).toBeGreaterThan(40);
  });

  it('has sentences in every language', () => {
    const missing = LANGUAGES.flatMap((language) =>
      [...start, ...app].flatMap(({ title, text }) =>
        [title, text].filter((key) => !readWords(language, areaOf(key)).get(key.split(':')[1] ?? '')).map((key) => `${language} ${key}`),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('names no words that come later than the trouble they speak of', () => {
    const late = app.flatMap(({ title, text }) => [title, text].filter((key) => !EARLY_AREAS.includes(areaOf(key))));
    expect(late).toEqual([]);
    // What the page says of the start stands in the page, whole.
    expect(start.every(({ title }) => areaOf(title) === 'start')).toBe(true);
  });

  it('leaves something to do in every row', () => {
    expect([...start, ...app].filter(({ remains }) => remains.length === 0)).toEqual([]);
  });
});

it.each([
  [0, 'not_arrived'],
  [408, 'not_arrived'],
  [429, 'not_arrived'],
  [500, 'not_arrived'],
  [503, 'not_arrived'],
  [404, 'gone'],
  [410, 'gone'],
  [401, 'foreign'],
  [403, 'foreign'],
] as const)('a status of %i says that a file has %s', (status, why) => {
  expect(toArrivalCause(status)).toBe(why);
});
