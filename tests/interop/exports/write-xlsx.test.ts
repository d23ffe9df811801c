import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { MOST_SIGNS, writeXlsx } from '../../../src/interop/exports/write-xlsx.ts';
import { readSheets } from './read-sheets.ts';

const columns = [
  { id: 'called', kind: 'text' },
  { id: 'score', kind: 'number' },
  { id: 'at', kind: 'local' },
] as const;
const rows = [
  ['=1+1', -4.5, '2026-11-21 14:05:00'],
  ['007', 90, undefined],
  ['_x0041_', undefined, '1899-12-31 00:00:00'],
  ['x'.repeat(MOST_SIGNS + 1), 0, '1900-03-01 00:00:00'],
];
const header = ['Имя', 'Балл', 'Когда'];

let parts: Record<string, string> = {};
let bytes = new Uint8Array();
beforeAll(async () => {
  bytes = await writeXlsx([
    { name: 'Люди', header, table: { id: 'people', columns, rows } },
    { name: 'Люди', header, table: { id: 'people', columns, rows: [] } },
  ]);
  parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
});

const sheet = () => parts['xl/worksheets/sheet1.xml'] ?? '';
const strings = () => parts['xl/sharedStrings.xml'] ?? '';

describe('a workbook', () => {
  test('has a sheet a table, each with a name of its own', async () => {
    expect((await readSheets(bytes)).map(({ name }) => name)).toEqual(['Люди', 'Люди 2']);
  });

  test('has numbers as numbers and moments as dates of the clock on the wall', async () => {
    const [first] = await readSheets(bytes);
    expect(first?.rows[0]).toEqual(header);
    expect(first?.rows[1]).toEqual(['=1+1', -4.5, new Date('2026-11-21T14:05:00.000Z')]);
    expect(first?.rows[2]).toEqual(['007', 90, null]);
    // The 46,347th day of spreadsheets, at 14:05.
    expect(sheet()).toMatch(/<c r="C2" s="\d+"><v>46347\.586805\d*<\/v>/);
    expect(sheet()).toContain('<v>-4.5</v>');
  });

  test('has text as text, marked so that it stays text when it is edited, and no formula', () => {
    expect(sheet()).toMatch(/<c r="A2" s="\d+" t="s">/);
    expect(strings()).toContain('<t>=1+1</t>');
    expect(parts['xl/styles.xml']).toMatch(/numFmtId="49"|formatCode="@"/);
    expect(Object.values(parts).filter((part) => /<f[ >]/.test(part))).toEqual([]);
  });

  test('keeps its head in place and has filters over all of its rows', () => {
    expect(sheet()).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(sheet()).toContain('</sheetData><autoFilter ref="A1:C5"/>');
    expect(parts['xl/worksheets/sheet2.xml']).toContain('<autoFilter ref="A1:C1"/>');
  });

  test('wraps a head that is longer than its column is wide', () => {
    const styleOf = (cell: string) => Number(new RegExp(`<c r="${cell}"[^>]* s="(\\d+)"`).exec(sheet())?.[1]);
    const formats = (parts['xl/styles.xml'] ?? '').split('<cellXfs')[1]?.match(/<xf .*?(\/>|<\/xf>)/g) ?? [];
    expect(formats[styleOf('A1')]).toContain('wrapText="1"');
    expect(formats[styleOf('A2')]).not.toContain('wrapText');
  });

  test('writes a day that its calendar does not know as text', () => {
    expect(strings()).toContain('<t>1899-12-31 00:00:00</t>');
    expect(sheet()).toMatch(/<c r="C5" s="\d+"><v>61<\/v>/);
  });

  test('writes what would be read as a sign by its number so that it is read as it stood', () => {
    expect(strings()).toContain('<t>_x005F_x0041_</t>');
  });

  test('cuts text that no cell can hold, and says so', () => {
    expect(strings()).toContain(`<t>${'x'.repeat(MOST_SIGNS - 1)}…</t>`);
  });
});
