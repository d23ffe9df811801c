import writeXlsxFile, { type CellObject, type Feature, type Sheet } from 'write-excel-file/universal';
import { cleanText } from './clean-text.ts';
import { toSheetNames } from './sheet-names.ts';
import type { Cell, ColumnKind, Table } from './table.ts';

/** A table with the words at its head and on its sheet. */
export type SheetTable = { readonly name: string; readonly header: readonly string[]; readonly table: Table };

/** Most signs of a cell, and most rows of a sheet with its head (Microsoft, “Excel specifications and limits”). */
export const MOST_SIGNS = 32_767;
const MOST_ROWS = 1_048_576;

/** Days that spreadsheets know: their calendar begins in 1900, with a leap day that there was not. */
const [FIRST_DAY, LAST_DAY] = ['1900-03-01', '9999-12-31'] as const;

/** Characters wide, unless the head of the column takes more; its filter takes some of them. */
const WIDTHS: Readonly<Record<ColumnKind, number>> = { text: 22, number: 12, local: 20 };

const WIDEST = 34;
const FILTER = 4;

/** What Excel reads as a sign by its number (ECMA-376, ST_Xstring): the underscore that begins it is written that way itself. */
const NUMBERED_SIGN = /_(?=x[0-9A-Fa-f]{4}_)/g;

/**
 * A workbook (Office Open XML) with a sheet a table: moments are dates, text is marked as text and never calculates, the head stays where it is and has
 * filters. A table with more rows than a sheet can hold goes on in further ones.
 */
export async function writeXlsx(tables: readonly SheetTable[]): Promise<Uint8Array<ArrayBuffer>> {
  const parts = tables.flatMap(splitRows);
  const names = toSheetNames(parts.map(({ name }) => name));
  const sheets = parts.map(({ header, table: { columns, rows } }, index) => ({
    sheet: names[index] as string,
    columns: columns.map(({ kind }, column) => ({ width: widthOf(kind, header[column] ?? '') })),
    stickyRowsCount: 1,
    data: [
      header.map((text): CellObject => ({ ...writeText(text), fontWeight: 'bold', wrap: true })),
      ...rows.map((row) => row.map((cell, column) => writeCell(cell, columns[column]?.kind ?? 'text'))),
    ],
  })) satisfies Sheet<Blob>[];
  const blob = await writeXlsxFile(sheets, { features: [addFilters(parts)] }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function widthOf(kind: ColumnKind, head: string): number {
  return Math.max(WIDTHS[kind], Math.min(head.length + FILTER, WIDEST));
}

function splitRows({ name, header, table }: SheetTable): SheetTable[] {
  const count = Math.max(1, Math.ceil(table.rows.length / (MOST_ROWS - 1)));
  return Array.from({ length: count }, (_, part) => {
    return { name, header, table: { ...table, rows: table.rows.slice(part * (MOST_ROWS - 1), (part + 1) * (MOST_ROWS - 1)) } };
  });
}

function writeCell(cell: Cell, kind: ColumnKind): CellObject | null {
  if (cell === undefined) return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (kind !== 'local' || cell < FIRST_DAY || cell > `${LAST_DAY}~`) return writeText(cell);
  return { value: new Date(`${cell.replace(' ', 'T')}Z`), type: Date, format: 'yyyy-mm-dd hh:mm:ss' };
}

function writeText(text: string): CellObject {
  const clean = cleanText(text);
  const whole = clean.length > MOST_SIGNS ? `${cleanText(clean.slice(0, MOST_SIGNS - 1))}…` : clean;
  return { value: numberSigns(whole), type: String, format: '@' };
}

/** The library finds equal texts in a plain object, where “constructor” is something else: the first sign of such a word is written by its number. */
function numberSigns(text: string): string {
  if (text in Object.prototype) return `_x${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_${text.slice(1)}`;
  return text.replace(NUMBERED_SIGN, '_x005F_');
}

/** The library has no filters of its own, but lets a sheet be added to; they stand behind its rows. */
function addFilters(parts: readonly SheetTable[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => {
            const { header, table } = parts[sheetIndex] as SheetTable;
            return xml.replace('</sheetData>', `</sheetData><autoFilter ref="A1:${nameColumn(header.length)}${table.rows.length + 1}"/>`);
          },
        },
      },
    },
  };
}

/** Letters of a column, counted from 1: A, Z, AA. */
function nameColumn(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? nameColumn(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}
