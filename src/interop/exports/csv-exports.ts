import { buildTable } from './build-tables.ts';
import type { Export } from './export.ts';
import type { TableId } from './export-words.ts';
import { nameExport } from './name-export.ts';
import { findDelimiter, writeCsv } from './write-csv.ts';

/** A table a file, for whoever works on with the figures. */
export const CSV_EXPORTS = [
  toExport('summary'),
  toExport('people'),
  toExport('attempts'),
  toExport('steps'),
  toExport('decisions'),
  toExport('columns'),
] as const;

function toExport<Id extends TableId>(table: Id) {
  return {
    id: `${table}_csv`,
    async write(report, words) {
      const built = buildTable(table, report, words);
      const text = writeCsv(
        built.columns.map(({ id }) => words.columns[id].name),
        built,
        findDelimiter(report.language),
      );
      return { name: nameExport(table, report, 'csv'), type: 'text/csv;charset=utf-8', bytes: new TextEncoder().encode(text) };
    },
  } as const satisfies Export;
}
