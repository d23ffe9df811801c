import type { ValueWords } from './value-words.ts';

/** What stands in a column: text, which is never taken for anything else; a number; or a moment as a clock on the wall showed it, `2026-11-21 14:05:00`. */
export type ColumnKind = 'text' | 'number' | 'local';

/** One cell; undefined: empty. */
export type Cell = string | number | undefined;

/** A column of rows of one kind. */
export type Column<Row> = {
  /** Never changes its meaning, and is the same in every language. */
  readonly id: string;
  readonly kind: ColumnKind;
  readonly of: (row: Row, words: ValueWords) => Cell;
};

/** A table that can be written: its columns by id, and its rows cell by cell in their order. */
export type Table<TableId extends string = string, ColumnId extends string = string> = {
  readonly id: TableId;
  readonly columns: readonly { readonly id: ColumnId; readonly kind: ColumnKind }[];
  readonly rows: readonly (readonly Cell[])[];
};

/** Fills a table. Numbers are rounded to hundredths; what is none is left out. */
export function fillTable<TableId extends string, ColumnId extends string, Row>(
  id: TableId,
  columns: readonly (Column<Row> & { readonly id: ColumnId })[],
  rows: readonly Row[],
  words: ValueWords,
): Table<TableId, ColumnId> {
  return {
    id,
    columns: columns.map(({ id: column, kind }) => ({ id: column, kind })),
    rows: rows.map((row) => columns.map(({ of }) => tidy(of(row, words)))),
  };
}

function tidy(cell: Cell): Cell {
  if (typeof cell !== 'number') return cell === '' ? undefined : cell;
  return Number.isFinite(cell) ? Math.round(cell * 100) / 100 : undefined;
}
