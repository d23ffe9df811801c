import { describe, expect, test } from 'vitest';
import { findLines, readTree, withoutComments } from './read-tree.ts';

/** What would make the same choices score differently on another day or machine. */
const impure: readonly (readonly [name: string, pattern: RegExp, example: string])[] = [
  ['the clock', /\bDate\s*\.\s*now\b|\bnew\s+Date\b|\bDate\s*\(|\bperformance\s*\./, 'const at = Date.now();'],
  ['a date made on the spot', /\bnew\s+Date\b/, 'const at = new Date();'],
  ['unseeded randomness', /\bMath\s*\.\s*random\b|\bcrypto\b|\bgetRandomValues\b|\brandomUUID\b/, 'const roll = Math.random();'],
  ['a timer', /\bset(Timeout|Interval|Immediate)\s*\(/, 'setTimeout(go, 1);'],
  ['the language of the machine', /\btoLocale[A-Z]\w*\s*\(|\blocaleCompare\s*\(|\bIntl\s*\./, 'names.sort((a, b) => a.localeCompare(b));'],
  ['waiting', /\bawait\b|\bnew\s+Promise\b/, 'await save();'],
];

const domain = readTree('src/domain', ['.ts', '.tsx']).map(({ path, text }) => ({ path, text: withoutComments(text) }));

test('the domain has files to look at', () => {
  expect(domain.length).toBeGreaterThan(20);
});

test('the domain draws nothing: no .tsx, no style sheet', () => {
  expect(readTree('src/domain', ['.tsx', '.css'])).toEqual([]);
});

describe.each(impure)('%s', (_name, pattern, example) => {
  test('is seen where it is used, and not in a comment', () => {
    expect(findLines([{ path: 'x.ts', text: withoutComments(`// ${example}\n${example}`) }], pattern)).toEqual([`x.ts:2  ${example}`]);
  });

  test('is used nowhere in the domain', () => {
    expect(findLines(domain, pattern)).toEqual([]);
  });
});
