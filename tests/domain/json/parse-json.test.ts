import { expect, test } from 'vitest';
import { parseJson } from '../../../src/domain/json/parse-json.ts';

test('reads a plain file', () => {
  expect(parseJson('a.json', '{"turns": [1, {"id": "b"}]}')).toEqual({ value: { turns: [1, { id: 'b' }] }, problems: [] });
});

test('says which file is not JSON, with the engine’s own words on where', () => {
  const { problems } = parseJson('a.json', '{"turns": [1,]}');
  expect(problems).toEqual([{ code: 'not_json', file: 'a.json', path: [], found: expect.stringMatching(/JSON/) }]);
});

test('refuses a key that stands twice instead of keeping the last in silence', () => {
  expect(parseJson('a.json', '{"turns": [{"id": "b", "id": "c"}]}').problems).toEqual([
    { code: 'duplicate_key', file: 'a.json', path: ['turns', 0, 'id'], found: 'id' },
  ]);
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

test('lists at most two hundred duplicates, with paths cut short, however deep they lie', () => {
  const doubled = `{"a":1${',"a":1'.repeat(50_000)}}`;
  const { problems } = parseJson('a.json', `{"deep":${'['.repeat(300_000)}${doubled}${']'.repeat(300_000)},"deep":1}`);
  expect(problems).toHaveLength(200);
  expect(problems.every(({ code, path }) => code === 'duplicate_key' && path.length <= 24)).toBe(true);
});
