import { expect, test } from 'vitest';
import { placeAt } from '../../../src/domain/json/text-place.ts';

test.each(['\n', '\r\n', '\r'])('lines are counted whatever ends them: %j', (end) => {
  const text = ['{', '  "a": 1', '  "b": 2', '}'].join(end);
  expect(placeAt(text, text.indexOf('"b"'), text.indexOf('"a"'))).toEqual({ line: 3, column: 3, excerpt: '  "b": 2', mark: 2, otherLine: 2 });
});

test('the end of a text without a line at its end is a place', () => {
  expect(placeAt('{\n  [', 5)).toEqual({ line: 2, column: 4, excerpt: '  [', mark: 3 });
  expect(placeAt('', 0)).toEqual({ line: 1, column: 1, excerpt: '', mark: 0 });
});

test('of a long line a hundred letters are shown, fifty of them before the place', () => {
  const line = `${'a'.repeat(200)}X${'b'.repeat(200)}`;
  expect(placeAt(`1\n${line}\n3`, 202)).toEqual({ line: 2, column: 201, excerpt: `…${'a'.repeat(50)}X${'b'.repeat(49)}…`, mark: 51 });
  expect(placeAt(line, 400)).toMatchObject({ column: 401, excerpt: `…${'b'.repeat(51)}`, mark: 51 });
  expect(placeAt(line, 3)).toMatchObject({ excerpt: `${'a'.repeat(100)}…`, mark: 3 });
});

test('a tab is shown as one space, so that the mark stands under its place', () => {
  expect(placeAt('\t\t"a" 1', 6)).toEqual({ line: 1, column: 7, excerpt: '  "a" 1', mark: 6 });
});
