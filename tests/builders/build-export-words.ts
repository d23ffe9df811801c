import type { ColumnId, ExportWords } from '../../src/interop/exports/export-words.ts';
import { ATTEMPTS_COLUMNS } from '../../src/interop/exports/tables/attempts-table.ts';
import { DECISIONS_COLUMNS } from '../../src/interop/exports/tables/decisions-table.ts';
import { PEOPLE_COLUMNS } from '../../src/interop/exports/tables/people-table.ts';
import { STEPS_COLUMNS } from '../../src/interop/exports/tables/steps-table.ts';
import { SUMMARY_COLUMNS } from '../../src/interop/exports/tables/summary-table.ts';

/** Ids of all columns. */
const COLUMN_IDS: readonly ColumnId[] = [
  ...[SUMMARY_COLUMNS, PEOPLE_COLUMNS, ATTEMPTS_COLUMNS, STEPS_COLUMNS, DECISIONS_COLUMNS].flatMap((columns) => columns.map(({ id }) => id)),
  ...(['in_table', 'column_words', 'column', 'column_kind', 'meaning', 'sample'] as const),
];

/** Words of exports in which everything says its own id. @param wrap what each of them becomes */
export function buildExportWords(wrap: (text: string) => string = (text) => text): ExportWords {
  const each = <Id extends string>(...ids: readonly Id[]) => Object.fromEntries(ids.map((id) => [id, wrap(`Words of ${id}`)])) as Record<Id, string>;
  return {
    person: (number) => wrap(`Person ${number}`),
    scenario: ({ id }) => wrap(`Words of ${id}`),
    step: (id) => wrap(`Words of ${id}`),
    criterion: (id) => wrap(`Words of ${id}`),
    error: (id) => wrap(`Words of ${id}`),
    offer: (id) => wrap(`Words of ${id}`),
    stands: each('ready', 'borderline', 'not_yet', 'not_enough', 'no_talk'),
    standings: each('apart', 'guided', 'assessed', 'first'),
    endings: each('delighted', 'resolved', 'unresolved', 'escalated', 'walked_out'),
    bands: each('below', 'within', 'above', 'handed_over', 'not_reached'),
    summary: each('made_at', 'sample', 'names', 'rule', 'people', 'talks', 'assessed_talks', 'moves', 'step_mean', 'practice'),
    names: each('hidden', 'shown'),
    sample: wrap('Made up'),
    practice: wrap('Only practice'),
    tables: each('summary', 'people', 'attempts', 'steps', 'decisions', 'columns'),
    columns: Object.fromEntries(COLUMN_IDS.map((id) => [id, { name: wrap(`Head of ${id}`), meaning: wrap(`Meaning of ${id}`) }])) as ExportWords['columns'],
    kinds: each('text', 'number', 'local'),
  };
}
