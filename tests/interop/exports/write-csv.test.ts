import { describe, expect, test } from 'vitest';
import { LOST_SIGN } from '../../../src/interop/exports/clean-text.ts';
import type { Table } from '../../../src/interop/exports/table.ts';
import { findDelimiter, writeCsv } from '../../../src/interop/exports/write-csv.ts';

const table: Table = {
  id: 'people',
  columns: [
    { id: 'called', kind: 'text' },
    { id: 'score', kind: 'number' },
    { id: 'at', kind: 'local' },
  ],
  rows: [
    ['Анна; "Аня"', -4.5, '2026-11-21 14:05:00'],
    ['=1+1', 90, undefined],
  ],
};
const HEADER = ['Имя', 'Балл', 'Когда'];

/** The first cell of a row as it is written, without its quotes. */
const writeText = (text: string) =>
  writeCsv(['a'], { id: 'one', columns: [{ id: 'a', kind: 'text' }], rows: [[text]] }, ',').slice('\uFEFF"a"\r\n"'.length, -'"\r\n'.length);

describe('a table as CSV', () => {
  test('begins with the mark of UTF-8, ends each line with CR and LF, and has no line that names its delimiter', () => {
    expect(writeCsv(HEADER, table, ';')).toBe('\uFEFF"Имя";"Балл";"Когда"\r\n"Анна; ""Аня""";-4,5;2026-11-21 14:05:00\r\n"\'=1+1";90;\r\n');
  });

  test('tells fractions off by a comma where semicolons part its cells, by a point where commas do', () => {
    expect(writeCsv(HEADER, table, ',')).toBe('\uFEFF"Имя","Балл","Когда"\r\n"Анна; ""Аня""",-4.5,2026-11-21 14:05:00\r\n"\'=1+1",90,\r\n');
  });

  test('without rows is its head', () => {
    expect(writeCsv(HEADER, { ...table, rows: [] }, ',')).toBe('\uFEFF"Имя","Балл","Когда"\r\n');
  });

  test('is parted by commas in English and by semicolons in every other language of the app', () => {
    expect(['en', 'en-GB', 'hy', 'kk', 'ky', 'mn', 'ru'].map(findDelimiter)).toEqual([',', ',', ';', ';', ';', ';', ';']);
  });
});

describe('text that a spreadsheet may calculate', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\nx', '＝1', '＋1', '－1', '＠x', ' =1', '\u200B=1', '\u202E=1', "'=1"])(
    'gets an apostrophe: %j',
    (text) => {
      expect(writeText(text)).toBe(`'${text}`);
    },
  );

  test.each(['a=1', '1-1', "O'Brien", "'tis", '', '<b>=1</b>', 'Ани', '__proto__', '(=1)'])('stays as it is where it begins otherwise: %j', (text) => {
    expect(writeText(text)).toBe(text);
  });

  test('is guarded in the head too', () => {
    expect(writeCsv(['=1', 'b', 'c'], { ...table, rows: [] }, ',')).toContain('"\'=1"');
  });
});

test('what no file can carry is seen to be lost, and ends of lines are all alike', () => {
  expect(writeText('a\ud800b\udc00c\u0000d\ufffde\ufdd0f')).toBe(['a', 'b', 'c', 'd', 'e', 'f'].join(LOST_SIGN));
  expect(writeText('a\r\nb\rc\nd')).toBe('a\nb\nc\nd');
  expect(writeText('🙂e\u0301')).toBe('🙂e\u0301');
});
