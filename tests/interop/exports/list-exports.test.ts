import { expect, test } from 'vitest';
import { EXPORTS } from '../../../src/interop/exports/list-exports.ts';
import { buildExportWords } from '../../builders/build-export-words.ts';
import { buildReport } from '../../builders/build-report.ts';

const nameFiles = async (isSample: boolean) =>
  (await Promise.all(EXPORTS.map((way) => way.write(buildReport({ isSample }), buildExportWords())))).map(({ name, type }) => [name, type]);

test('a report leaves as one workbook or as a file a table, named after what is in it and the day of its reader', async () => {
  expect(EXPORTS.map(({ id }) => id)).toEqual(['workbook', 'summary_csv', 'people_csv', 'attempts_csv', 'steps_csv', 'decisions_csv', 'columns_csv']);
  const files = await nameFiles(false);
  expect(files[0]).toEqual(['amends-report-2026-11-21.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']);
  expect(files[5]).toEqual(['amends-decisions-2026-11-21.csv', 'text/csv;charset=utf-8']);
});

test('one that is made up says so in its name', async () => {
  expect((await nameFiles(true)).map(([name]) => name).filter((name) => !name?.startsWith('amends-sample-'))).toEqual([]);
});
