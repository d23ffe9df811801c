import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { EXPORTS } from '../../../src/interop/exports/list-exports.ts';
import { toSheetNames } from '../../../src/interop/exports/sheet-names.ts';
import { buildExportWords } from '../../builders/build-export-words.ts';
import { buildReport, PEOPLE } from '../../builders/build-report.ts';
import { readSheets } from './read-sheets.ts';
import { findOffice, type OfficeLocale, readInOffice } from './spreadsheet.ts';

/** What LibreOffice tells fractions off by in each; in Armenian others write a comma, as CSV does. */
const LOCALES: readonly (OfficeLocale & { readonly comma: string })[] = [
  { name: 'ru_RU.UTF-8', tag: 'ru-RU', comma: ',' },
  { name: 'hy_AM.UTF-8', tag: 'hy-AM', comma: '.' },
  { name: 'en_US.UTF-8', tag: 'en-US', comma: '.' },
];

/** Letters that only one of the six languages has, or hardly another: in every word of the exports. */
const wrap = (text: string) => `${text} Վճռ Әқұ Өңү Ёщъ é`;
const words = buildExportWords(wrap);
const report = buildReport({ ruleSentence: '=1+1' });

const office = findOffice();
const reader = office === undefined ? 'readers from npm, because LibreOffice is not there,' : 'LibreOffice';
console.log(office === undefined ? 'LibreOffice is not there: exports are read by packages instead.' : `Exports are read by ${office}.`);

type Written = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** Rows as they are shown, by the name of the sheet, of CSV by that of the file. */
async function read(files: readonly Written[], locale: (typeof LOCALES)[number]): Promise<Map<string, string[][]>> {
  const hasSemicolons = locale.tag !== 'en-US';
  if (office !== undefined) return readInOffice(office, files, locale, hasSemicolons);
  const all = await Promise.all(
    files.map(async ({ name, bytes }): Promise<(readonly [string, string[][]])[]> => {
      if (!name.endsWith('.csv')) {
        return (await readSheets(bytes)).map((sheet) => [sheet.name, sheet.rows.map((row) => row.map((cell) => show(cell, locale.comma)))]);
      }
      const text = new TextDecoder().decode(bytes).replace(/\r\n$/, '');
      return [[name, Papa.parse<string[]>(text, { delimiter: hasSemicolons ? ';' : ',' }).data]];
    }),
  );
  return new Map(all.flat());
}

function show(cell: unknown, comma: string): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 19).replace('T', ' ');
  return typeof cell === 'number' ? String(cell).replace('.', comma) : String(cell ?? '');
}

/** One column of a sheet under its head. */
function columnOf([head = [], ...rows]: readonly (readonly string[])[] = [], id: string): string[] {
  const index = head.indexOf(wrap(`Head of ${id}`));
  return rows.map((row) => row[index] ?? `no column ${id}`);
}

describe.each(LOCALES)(`${reader} under $name`, (locale) => {
  test('shows every sheet of the workbook with its letters, dates and numbers, and calculates nothing', async () => {
    const sheets = await read([await EXPORTS[0].write(report, words)], locale);
    const [summary, people, attempts] = (['summary', 'people', 'attempts'] as const).map((id) => sheets.get(toSheetNames([words.tables[id]])[0] ?? ''));
    expect(sheets.size).toBe(6);
    expect(columnOf(people, 'called')).toEqual(PEOPLE.map(({ name }) => name));
    expect(columnOf(people, 'code')).toEqual(PEOPLE.map(({ code = '' }) => code));
    expect(columnOf(attempts, 'scenario_words')).toEqual(Array.from({ length: 3 }, () => wrap('Words of cold_soup')));
    expect(columnOf(attempts, 'started_local')).toEqual(['2026-10-25 02:30:00', '2026-10-25 02:30:00', '2026-07-01 12:00:00']);
    expect(columnOf(attempts, 'started_offset')).toEqual(['UTC+02:00', 'UTC+01:00', 'UTC+02:00']);
    expect(columnOf(attempts, 'overall')).toEqual(['85', '90', '10']);
    expect(columnOf(attempts, 'coefficient')).toEqual([`7${locale.comma}25`, '9', '9']);
    expect(columnOf(summary, 'detail')).toContain('=1+1');
  });

  test('shows the CSV that is made for its language the same way', async () => {
    const made = buildReport({ ruleSentence: '=1+1', language: locale.tag.slice(0, 2) });
    const ways = EXPORTS.filter(({ id }) => id === 'summary_csv' || id === 'people_csv' || id === 'attempts_csv');
    const files = await Promise.all(ways.map((way) => way.write(made, words)));
    const shown = await read(files, locale);
    const [summary, people, attempts] = files.map(({ name }) => shown.get(name));
    expect(columnOf(people, 'called')).toEqual(PEOPLE.map(({ name }) => name));
    expect(columnOf(attempts, 'scenario_words')).toEqual(Array.from({ length: 3 }, () => wrap('Words of cold_soup')));
    expect(columnOf(attempts, 'started_local')).toEqual(['2026-10-25 02:30:00', '2026-10-25 02:30:00', '2026-07-01 12:00:00']);
    expect(columnOf(attempts, 'overall')).toEqual(['85', '90', '10']);
    expect(columnOf(attempts, 'coefficient')).toEqual([locale.tag === 'en-US' ? '7.25' : '7,25', '9', '9']);
    expect(columnOf(summary, 'detail')).toContain("'=1+1");
  });
});
