import { expect, test } from 'vitest';
import { parseJson } from '../../../src/domain/json/parse-json.ts';

test('reads what was written', () => {
  expect(parseJson('a.json', '{"turns": [1, {"id": "b"}]}')).toEqual({ value: { turns: [1, { id: 'b' }] }, problems: [] });
});

test('says which file is not JSON, and how it begins', () => {
  expect(parseJson('a.json', '{"turns": [1,]}').problems).toEqual([{ code: 'not_json', file: 'a.json', path: [], found: '{"turns": [1,]}' }]);
});

test('reads two million characters and refuses one more, unread', () => {
  const text = `"${'x'.repeat(1_999_998)}"`;
  expect(parseJson('a.json', text).problems).toEqual([]);
  expect(parseJson('a.json', ` ${text}`).problems).toEqual([{ code: 'too_large', file: 'a.json', path: [], expected: '2000000' }]);
});

test('survives text that is nothing but brackets, as deep as a file may be long', () => {
  const { problems } = parseJson('a.json', '['.repeat(1_000_000) + ']'.repeat(1_000_000));
  expect(problems.map(({ code }) => code)).toEqual(['too_deep']);
});
