import { foldName } from './fold-text.ts';
import { ROSTER_HEADERS, ROW_NUMBER_HEADERS, type RosterField } from './roster-headers.ts';

/** Which column of a pasted list holds what, and whether its first row is headings. A family name may stand in a column of its own. */
export type RosterColumns = { readonly [Field in RosterField]?: number } & { readonly hasHeader: boolean };

/** Most of them, so that a few gaps and slips do not hide what a column is. */
const MOST = 0.6;

/** Finds the columns by their headings, or, where no cell of the first row is a heading, by what is in them. @param rows without empty ones */
export function findRosterColumns(rows: readonly (readonly string[])[]): RosterColumns {
  const [first = [], ...rest] = rows;
  const headings = first.map((cell) => foldHeading(cell));
  const named = findByHeadings(headings, rest);
  return named === undefined ? { ...findByContent(rows), hasHeader: false } : { ...named, hasHeader: true };
}

function foldHeading(cell: string): string {
  return foldName(cell)
    .replace(/\s*[:*]$/, '')
    .replace(/_/g, ' ');
}

function findByHeadings(headings: readonly string[], rows: readonly (readonly string[])[]): Partial<Record<RosterField, number>> | undefined {
  const columns: Partial<Record<RosterField, number>> = {};
  let known = 0;
  for (const [column, heading] of headings.entries()) {
    const isRowNumber = ROW_NUMBER_HEADERS.includes(heading) && countsRows(columnOf(rows, column));
    const field = (Object.keys(ROSTER_HEADERS) as RosterField[]).find((one) => ROSTER_HEADERS[one].includes(heading));
    // What stands further down as well is no heading, but the name of a group.
    if (columnOf(rows, column).includes(heading)) continue;
    if (isRowNumber || field !== undefined) known += 1;
    if (!isRowNumber && field !== undefined && columns[field] === undefined) columns[field] = column;
  }
  if (known === 0) return undefined;
  // A family name alone is the name; a list that names other columns may leave that of the names to be seen.
  const { family, ...others } = columns;
  if (columns.name !== undefined) return columns;
  if (family !== undefined) return { ...others, name: family };
  const taken = new Set(Object.values(columns));
  const name = findNames(listColumns(rows).filter(({ column }) => !taken.has(column)));
  return name === undefined ? columns : { ...columns, name };
}

type Column = { readonly column: number; readonly cells: readonly string[] };

function findByContent(rows: readonly (readonly string[])[]): Partial<Record<RosterField, number>> {
  const columns = listColumns(rows).filter(({ cells }) => !(rows.length > 1 && countsRows(cells)));
  const name = findNames(columns);
  const id = columns.find(({ column, cells }) => column !== name && isMostly(cells, hasDigit) && areDifferent(cells))?.column;
  const group = columns.find(({ column, cells }) => column !== name && column !== id && (rows.length === 1 || !areDifferent(cells)))?.column;
  return { ...(name !== undefined && { name }), ...(id !== undefined && { id }), ...(group !== undefined && { group }) };
}

/** Where the most different texts of letters stand; of two alike the first. */
function findNames(columns: readonly Column[]): number | undefined {
  const [first] = columns
    .filter(({ cells }) => isMostly(cells, isWorded))
    .map(({ column, cells }) => ({ column, different: new Set(cells).size }))
    .sort((a, b) => b.different - a.different);
  return first?.column;
}

function listColumns(rows: readonly (readonly string[])[]): Column[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, column) => ({ column, cells: columnOf(rows, column) })).filter(({ cells }) => cells.length > 0);
}

function columnOf(rows: readonly (readonly string[])[], column: number): string[] {
  return rows.map((row) => foldName(row[column] ?? '')).filter((cell) => cell !== '');
}

function isMostly(cells: readonly string[], is: (cell: string) => boolean): boolean {
  return cells.length > 0 && cells.filter(is).length >= MOST * cells.length;
}

const hasDigit = (cell: string) => /\p{N}/u.test(cell);
const isWorded = (cell: string) => /\p{L}/u.test(cell) && !hasDigit(cell);
const areDifferent = (cells: readonly string[]) => new Set(cells).size === cells.length;
const countsRows = (cells: readonly string[]) => cells.every((cell, index) => cell === String(index + 1) || cell === `${index + 1}.`);
