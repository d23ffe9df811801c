import type { ColumnKind } from './table.ts';
import type { ATTEMPTS_COLUMNS } from './tables/attempts-table.ts';
import type { DECISIONS_COLUMNS } from './tables/decisions-table.ts';
import type { PEOPLE_COLUMNS } from './tables/people-table.ts';
import type { STEPS_COLUMNS } from './tables/steps-table.ts';
import type { SUMMARY_COLUMNS } from './tables/summary-table.ts';
import type { ValueWords } from './value-words.ts';

type AnyColumns = typeof SUMMARY_COLUMNS | typeof PEOPLE_COLUMNS | typeof ATTEMPTS_COLUMNS | typeof STEPS_COLUMNS | typeof DECISIONS_COLUMNS;

/** Tables that a report is written as. */
export type TableId = 'summary' | 'people' | 'attempts' | 'steps' | 'decisions' | 'columns';

/** Columns of the table that explains the others. */
export type MeaningColumnId = 'in_table' | 'column_words' | 'column' | 'column_kind' | 'meaning';

/** Every column that there is. One that stands in several tables means the same in all of them. */
export type ColumnId = AnyColumns[number]['id'] | MeaningColumnId | 'sample';

/** Words of exports in the language of the report. Interop knows no language: whoever asks for an export brings them. */
export type ExportWords = ValueWords & {
  /** Names of tables, which become those of sheets. */
  readonly tables: Readonly<Record<TableId, string>>;
  /** What stands at the head of a column, and what the column means. */
  readonly columns: Readonly<Record<ColumnId, { readonly name: string; readonly meaning: string }>>;
  readonly kinds: Readonly<Record<ColumnKind, string>>;
};
