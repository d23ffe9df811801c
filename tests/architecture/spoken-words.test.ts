import { expect, test } from 'vitest';
import { findLines, readTree } from './read-tree.ts';

/** Attributes whose value is read out or shown, with a word written in place; the linter sees only text between tags. */
const spokenAttribute =
  /\b(?:aria-(?:label|description|roledescription|valuetext|placeholder)|alt|title|placeholder|label)=(?:"[^"]*\p{L}{2}|\{\s*['"`][^'"`]*\p{L}{2})/u;
const wordInBraces = /\{\s*(['"`])[^'"`$]*\p{L}{2}[^'"`$]*\1\s*\}\s*</u;

// What a template puts in comes from elsewhere; the words around it are written in place.
const withoutInsertions = (text: string) => text.replace(/\$\{[^{}]*\}/g, '');
const views = readTree('src', ['.tsx']).map(({ path, text }) => ({ path, text: withoutInsertions(text) }));

test.each(['<p aria-label="Mood">', '<img alt="A face" />', "<input placeholder={'Name'} />"])('a word written in place is seen: %s', (line) => {
  expect(findLines([{ path: 'x.tsx', text: line }], spokenAttribute)).toHaveLength(1);
});

test('around what a template puts in, a word is seen and a mere sign is not', () => {
  const writeTitle = (before: string) => withoutInsertions(`<Card title={\`${before}\${score}\`} />`);
  expect(spokenAttribute.test(writeTitle('Score '))).toBe(true);
  expect(spokenAttribute.test(writeTitle('· '))).toBe(false);
});

test('a word in braces between tags is seen', () => {
  expect(findLines([{ path: 'x.tsx', text: "<p>{'Mood'}</p>" }], wordInBraces)).toHaveLength(1);
});

test('no view says a word that a translator cannot reach', () => {
  expect(views.length).toBeGreaterThan(0);
  expect(findLines(views, spokenAttribute)).toEqual([]);
  expect(findLines(views, wordInBraces)).toEqual([]);
});
