import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkFolderTerms } from '../../src/authoring/check-folder-terms.ts';
import { readTermFiles, tellTermFiles } from '../../src/authoring/read-term-files.ts';

let root = '';
beforeEach(() => {
  mkdirSync('.cache', { recursive: true });
  root = mkdtempSync(join(process.cwd(), '.cache', 'terms-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const TERMS = { language: 'hy', terms: [{ meaning: 'a customer', say: 'հաճախորդ', never: ['կլիենտ'] }] };
const file = 'scenarios/terms/hy.json';

function keep(terms: unknown) {
  mkdirSync(join(root, 'scenarios/terms'), { recursive: true });
  writeFileSync(join(root, file), typeof terms === 'string' ? terms : JSON.stringify(terms));
}

async function check(words: Record<string, unknown>) {
  const terms = await readTermFiles(root);
  return [...tellTermFiles(terms).problems, ...checkFolderTerms({ name: 'coat', path: 'scenarios/library/coat', files: words, problems: [] }, terms)];
}

it('names the sentence with a forbidden word, and what is said instead', async () => {
  keep(TERMS);
  expect(await check({ hy: { sentences: { title: 'Վերարկու', goal: 'Կլիենտը գոհ է։' } } })).toEqual([
    { code: 'forbidden_word', file: 'scenarios/library/coat/hy.json', path: ['sentences', 'goal'], found: 'կլիենտը', expected: 'հաճախորդ' },
  ]);
});

it('leaves a language without terms unchecked, with the folder and without it', async () => {
  const words = { kk: { sentences: { goal: 'Կլիենտ' } } };
  expect(await check(words)).toEqual([]);
  keep(TERMS);
  expect(await check(words)).toEqual([]);
});

it.each([{}, null, 'words', { sentences: 3 }, { sentences: null }, { sentences: { goal: 3 } }])(
  'passes over words that are not of their shape: %j',
  async (words) => {
    keep(TERMS);
    expect(await check({ hy: words })).toEqual([]);
  },
);

it.each([
  ['no JSON', '{', { code: 'json_bracket_open' }],
  ['a mistyped field', { ...TERMS, terms: [{ ...TERMS.terms[0], nevr: [] }] }, { code: 'unknown_field', path: ['terms', 0, 'nevr'], expected: 'never' }],
  [
    'an empty beginning, which every word has',
    { ...TERMS, terms: [{ ...TERMS.terms[0], never: [''] }] },
    { code: 'wrong_value', path: ['terms', 0, 'never', 0] },
  ],
  ['another language than its name', { ...TERMS, language: 'kk' }, { code: 'wrong_folder', path: ['language'], found: 'kk', expected: 'hy' }],
])('says what is wrong with the file itself: %s', async (_, terms, problem) => {
  keep(terms);
  expect(await check({ hy: { sentences: { goal: 'Կլիենտ' } } })).toEqual([expect.objectContaining({ file, ...problem })]);
});
