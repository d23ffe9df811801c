import { expect, test } from 'vitest';
import { readAuthoredJson } from '../../../src/domain/json/read-authored-json.ts';
import { readJson } from '../../../src/domain/json/read-json.ts';

const read = (text: string) => readJson('a.json', text);
const codesOf = (text: string) => readAuthoredJson('a.json', text).problems.map(({ code }) => code);

test('reads a plain file, and one that begins with a byte order mark', () => {
  expect(read('{"turns": [1, {"id": "b"}]}')).toEqual({ value: { turns: [1, { id: 'b' }] }, problems: [] });
  expect(read('\ufeff{"a": 1}')).toEqual({ value: { a: 1 }, problems: [] });
});

test('names a key that stands twice with both its lines, instead of keeping the last in silence', () => {
  expect(read('{"turns": [{\n  "id": "b",\n  "id": "c"\n}]}').problems).toEqual([
    {
      code: 'duplicate_key',
      file: 'a.json',
      path: ['turns', 0, 'id'],
      found: 'id',
      at: { line: 3, column: 3, excerpt: '  "id": "c"', mark: 2, otherLine: 2 },
    },
  ]);
});

test('reads two million characters and refuses one more, unread', () => {
  const text = `"${'x'.repeat(1_999_998)}"`;
  expect(read(text).problems).toEqual([]);
  expect(read(` ${text}`).problems).toEqual([{ code: 'too_large', file: 'a.json', path: [], expected: '2000000' }]);
});

test('survives text that is nothing but brackets, as deep as a file may be long, closed or not', () => {
  expect(codesOf('['.repeat(1_000_000) + ']'.repeat(1_000_000))).toEqual(['too_deep']);
  expect(codesOf('[{'.repeat(700_000))).toEqual(['json_name']);
  expect(codesOf('{"a":'.repeat(300_000))).toEqual(['too_deep']);
});

test('looks for duplicates in nothing that is too deep, and lists at most two hundred', () => {
  const doubled = `{"a":1${',"a":1'.repeat(50_000)}}`;
  expect(codesOf(`{"deep":${'['.repeat(300_000)}${doubled}${']'.repeat(300_000)},"deep":1}`)).toEqual(['too_deep']);
  const { problems } = read(`{"some":[${doubled}]}`);
  expect(problems).toHaveLength(200);
  expect(problems.every(({ code }) => code === 'duplicate_key')).toBe(true);
});

test('what is JSON in part is damaged where nobody has typed it, and full of slips where somebody has', () => {
  expect(read('{"a": [1, 2').problems).toEqual([{ code: 'damaged_file', file: 'a.json', path: [] }]);
  expect(codesOf('{"a": [1,, 2}')).toEqual(['json_comma_spare', 'json_bracket_open']);
});

test('tells twenty slips and leaves the rest for the next time', () => {
  expect(codesOf(`[\n${'“a”,\n'.repeat(30)}1]`)).toEqual(new Array(20).fill('json_quotes'));
});

test('a slip in a text that nobody has typed is told once, and what comes behind is not guessed', () => {
  expect(codesOf(`[${'1,'.repeat(600_000)}“a”,“b”]`)).toEqual(['json_quotes']);
});

test.each([
  ['UTF-16 with its mark, the low byte first', `\ufffd\ufffd${[...'{"a":1}'].join('\0')}\0`, 'utf16'],
  ['UTF-16 with its mark, the high byte first', `\ufffd\ufffd\0${[...'{"a":1}'].join('\0')}`, 'utf16'],
  ['UTF-16 without a mark', `${[...'{"a":1}'].join('\0')}\0`, 'utf16'],
  ['nothing but zeros', '\0'.repeat(5000), 'not_json'],
  ['no letters', ' \n\t\n', 'empty_file'],
])('%s is known as that', (_name, text, code) => {
  expect([readJson('a.json', text), readAuthoredJson('a.json', text)].map(({ problems }) => problems.map((problem) => problem.code))).toEqual([[code], [code]]);
});

test('a letter that was lost is a fault in a file that somebody typed, and may stand in one that Amends wrote', () => {
  const text = '{\n  "a": "caf\ufffd"\n}';
  expect(read(text).problems).toEqual([]);
  expect(readAuthoredJson('a.json', text).problems).toEqual([
    { code: 'not_utf8', file: 'a.json', path: [], at: { line: 2, column: 12, excerpt: '  "a": "caf\ufffd"', mark: 11 } },
  ]);
});
