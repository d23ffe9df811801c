import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listSpokenVerdictKeys } from '../../src/domain/method/list-method-sentence-keys.ts';
import { root } from '../architecture/list-files.ts';
import { LANGUAGES, readShipped } from './read-shipped.ts';

const shipped = await readShipped();
const methods = new Map(shipped.map(({ method }) => [method.id, method]));

test.each(LANGUAGES)('in %s customers say their verdict in whole short sentences, and name what is missing in one that stands after praise', (language) => {
  for (const [id, method] of methods) {
    const { sentences } = JSON.parse(readFileSync(join(root, `scenarios/methods/${id}/${language}.json`), 'utf8'));
    const said = listSpokenVerdictKeys(method).map((key): string => sentences[key] ?? `${key} is missing`);
    expect(said.filter((sentence) => !/^\p{Lu}.*[.։]$/u.test(sentence) || sentence.split(' ').length > 11)).toEqual([]);
    expect(new Set(said).size).toBe(said.length);
  }
});
