import { describe, expect, test } from 'vitest';
import { buildTable, buildTables } from '../../../src/interop/exports/build-tables.ts';
import type { TableId } from '../../../src/interop/exports/export-words.ts';
import type { Report } from '../../../src/interop/exports/report.ts';
import { buildExportWords } from '../../builders/build-export-words.ts';
import { buildReport } from '../../builders/build-report.ts';

const words = buildExportWords();

/** Rows of a table by the ids of its columns, without those that are empty. */
function readRows(id: TableId, report: Report = buildReport()) {
  const { columns, rows } = buildTable(id, report, words);
  return rows.map((row) => Object.fromEntries(row.flatMap((cell, index) => (cell === undefined ? [] : [[columns[index]?.id, cell]]))));
}

describe('the tables of a report', () => {
  test('have one row a talk, person by person, with ids, their words and the moments thrice', () => {
    const [first, second, third] = readRows('attempts');
    expect(first).toEqual({
      talk: 'talk-0002',
      person: 1,
      called: 'Անի Պետրոսյան',
      scenario: 'cold_soup',
      scenario_words: 'Words of cold_soup',
      standing: 'first',
      standing_words: 'Words of first',
      library: 'canteen',
      revision: 1,
      method: 'tiny',
      method_revision: 1,
      language: 'en',
      started_local: '2026-10-25 02:30:00',
      started_offset: 'UTC+02:00',
      started_utc: '2026-10-25T00:30:00.000Z',
      finished_local: '2026-10-25 02:40:00',
      finished_offset: 'UTC+02:00',
      finished_utc: '2026-10-25T00:40:00.000Z',
      overall: 85,
      passed: 1,
      ending: 'delighted',
      ending_words: 'Words of delighted',
      offer: 'soup',
      offer_words: 'Words of soup',
      band: 'within',
      band_words: 'Words of within',
      offer_value: 9.5,
      offer_cost: 1.5,
      errors: 1,
      error_ids: 'rude',
      error_words: 'Words of rude',
      coefficient: 7.25,
      would_recommend: 1,
      would_stay: 0,
      scoring: 2,
    });
    expect(second).toMatchObject({ talk: 'talk-0003', standing: 'assessed', started_local: '2026-10-25 02:30:00', started_offset: 'UTC+01:00', errors: 0 });
    expect(third).toMatchObject({ talk: 'talk-0001', person: 6, standing: 'apart', overall: 10, passed: 0 });
    expect(third).not.toHaveProperty('finished_utc');
    expect(third).not.toHaveProperty('band');
  });

  test('have one row a person, also of those who have no talk', () => {
    const rows = readRows('people');
    expect(rows.map(({ person, called, stand, talks }) => [person, called, stand, talks])).toEqual([
      [1, 'Անի Պետրոսյան', 'not_enough', 2],
      [2, 'Әсел Қуанышқызы', 'no_talk', 0],
      [3, 'Жаңыл Өмүрбекова', 'no_talk', 0],
      [4, 'Өлзий Түвшин', 'no_talk', 0],
      [5, 'Ёжикова Щука', 'no_talk', 0],
      [6, 'Ann O\'Brien, "AOB"; jr', 'not_enough', 1],
    ]);
    expect(rows[0]).toMatchObject({
      code: 'HY-17',
      group: 'Հերթափոխ',
      looked_at: 2,
      good: 1,
      good_needed: 4,
      complaints: 1,
      complaints_needed: 3,
      errors_lately: 1,
      scores_of: 'assessed',
      scored_talks: 2,
      first_score: 85,
      best_score: 90,
      latest_score: 90,
      lately: 87.5,
      last_local: '2026-10-25 02:40:00',
      last_offset: 'UTC+01:00',
      last_utc: '2026-10-25T01:40:00.000Z',
    });
  });

  test('have one row a step of a talk, and one a move', () => {
    expect(readRows('steps').map(({ talk, step, step_words, score }) => [talk, step, step_words, score])).toEqual([
      ['talk-0002', 'listen', 'Words of listen', 90],
      ['talk-0002', 'solve', 'Words of solve', 80],
      ['talk-0003', 'listen', 'Words of listen', 95],
      ['talk-0003', 'solve', 'Words of solve', 85],
    ]);
    const decisions = readRows('decisions');
    expect(decisions.map(({ talk, move, turn, choice, better, price }) => [talk, move, turn, choice, better, price])).toEqual([
      ['talk-0002', 1, 'opening', 'b', 'a', 7],
      ['talk-0002', 2, 'remedy', 'silence', undefined, 0],
      ['talk-0001', 1, 'opening', 'a', undefined, 0],
    ]);
    expect(decisions[0]).toMatchObject({
      revision: 1,
      step: 'listen',
      step_words: 'Words of listen',
      chances: 2,
      chance_ids: 'asks sorry',
      missed: 1,
      missed_ids: 'asks',
      missed_words: 'Words of asks',
    });
  });

  test('begin with a summary: the rule’s sentence, how people stand, the mean of the latest scores in each step', () => {
    const rows = readRows('summary').map(({ item, amount, detail }) => [item, amount, detail].filter((cell) => cell !== undefined));
    expect(rows).toEqual([
      ['practice', 'Only practice'],
      ['made_at', '2026-11-21 20:00:00 UTC+01:00'],
      ['names', 'Words of shown'],
      ['rule', 'Four of the last five talks at 85 or more.'],
      ['people', 6],
      ['ready', 0],
      ['borderline', 0],
      ['not_yet', 0],
      ['not_enough', 2],
      ['no_talk', 4],
      ['talks', 3],
      ['assessed_talks', 2],
      ['moves', 3],
      ['step_mean', 95, 'Words of listen'],
      ['step_mean', 85, 'Words of solve'],
    ]);
  });

  test('end with one that says what each column of the others means', () => {
    const all = buildTables(buildReport(), words);
    expect(all.map(({ id }) => id)).toEqual(['summary', 'people', 'attempts', 'steps', 'decisions', 'columns']);
    const explained = all.at(-1)?.rows ?? [];
    expect(explained).toHaveLength(all.slice(0, -1).reduce((sum, { columns }) => sum + columns.length, 0));
    expect(explained).toContainEqual(['Words of decisions', 'Head of price', 'price', 'Words of number', 'Meaning of price']);
    expect(buildTable('columns', buildReport(), words)).toEqual(all.at(-1));
  });

  test('say in every row that they are made up, where they are', () => {
    const all = buildTables(buildReport({ isSample: true }), words);
    for (const { columns, rows } of all) {
      expect(columns.at(-1)?.id).toBe('sample');
      expect(new Set(rows.map((row) => row.at(-1)))).toEqual(new Set(['Made up']));
    }
    expect(buildTables(buildReport(), words).flatMap(({ columns }) => columns.filter(({ id }) => id === 'sample'))).toEqual([]);
  });

  test('have only their heads where nobody is there', () => {
    const empty = buildReport({ people: [], talks: [], compensations: [] });
    expect(['people', 'attempts', 'steps', 'decisions'].map((id) => readRows(id as TableId, empty))).toEqual([[], [], [], []]);
  });
});
