import { buildTables } from './build-tables.ts';
import type { Export } from './export.ts';
import { nameExport } from './name-export.ts';
import { writeXlsx } from './write-xlsx.ts';

/** All tables in one workbook. */
export const WORKBOOK_EXPORT = {
  id: 'workbook',
  async write(report, words) {
    const tables = buildTables(report, words).map((table) => {
      return { name: words.tables[table.id], header: table.columns.map(({ id }) => words.columns[id].name), table };
    });
    return {
      name: nameExport('report', report, 'xlsx'),
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      bytes: await writeXlsx(tables),
    };
  },
} as const satisfies Export;
