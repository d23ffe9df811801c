import type { ColumnId, ExportWords, MeaningColumnId, TableId } from './export-words.ts';
import type { Report } from './report.ts';
import type { Table } from './table.ts';
import { buildAttemptsTable } from './tables/attempts-table.ts';
import { buildDecisionsTable } from './tables/decisions-table.ts';
import { buildPeopleTable } from './tables/people-table.ts';
import { buildStepsTable } from './tables/steps-table.ts';
import { buildSummaryTable } from './tables/summary-table.ts';

/** A table of a report. */
export type ReportTable = Table<TableId, ColumnId>;

const BUILDERS = {
  summary: buildSummaryTable,
  people: buildPeopleTable,
  attempts: buildAttemptsTable,
  steps: buildStepsTable,
  decisions: buildDecisionsTable,
} as const satisfies Record<Exclude<TableId, 'columns'>, (report: Report, words: ExportWords) => ReportTable>;

/** One table of a report. A made-up report says so in every row of it. */
export function buildTable(id: TableId, report: Report, words: ExportWords): ReportTable {
  if (id === 'columns') return buildTables(report, words).at(-1) as ReportTable;
  return mark(BUILDERS[id](report, words), report, words);
}

/** All tables in the order of their sheets; the last one says what the columns of the others mean. */
export function buildTables(report: Report, words: ExportWords): ReportTable[] {
  const others = Object.values(BUILDERS).map((build) => mark(build(report, words), report, words));
  return [...others, mark(explainColumns(others, words), report, words)];
}

function mark({ id, columns, rows }: ReportTable, { isSample }: Report, { sample }: ExportWords): ReportTable {
  if (!isSample) return { id, columns, rows };
  return { id, columns: [...columns, { id: 'sample', kind: 'text' }], rows: rows.map((row) => [...row, sample]) };
}

function explainColumns(tables: readonly ReportTable[], { tables: tableWords, columns: columnWords, kinds }: ExportWords): ReportTable {
  const ids: readonly MeaningColumnId[] = ['in_table', 'column_words', 'column', 'column_kind', 'meaning'];
  return {
    id: 'columns',
    columns: ids.map((id) => ({ id, kind: 'text' })),
    rows: tables.flatMap(({ id: table, columns }) =>
      columns.map(({ id, kind }) => [tableWords[table], columnWords[id].name, id, kinds[kind], columnWords[id].meaning]),
    ),
  };
}
