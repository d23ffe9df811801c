import { STANDING } from '../../../domain/review/decisions.ts';
import type { Stand } from '../../../domain/review/summarize-team.ts';
import { callPeople } from '../call-people.ts';
import type { Report } from '../report.ts';
import { type Column, fillTable } from '../table.ts';
import type { SummaryId, ValueWords } from '../value-words.ts';
import { toMomentCells } from './moment-cells.ts';

type SummaryRow = { readonly item: SummaryId | Stand; readonly name: string; readonly amount?: number; readonly detail?: string };

/** One row a figure, each an amount, a sentence or both. */
export const SUMMARY_COLUMNS = [
  { id: 'item', kind: 'text', of: ({ item }) => item },
  { id: 'item_words', kind: 'text', of: ({ name }) => name },
  { id: 'amount', kind: 'number', of: ({ amount }) => amount },
  { id: 'detail', kind: 'text', of: ({ detail }) => detail },
] as const satisfies readonly Column<SummaryRow>[];

/** The summary: when and by which rule the report was made, how people stand, how much it is made of, and how the group does in each step. */
export function buildSummaryTable(report: Report, words: ValueWords) {
  const { decisions, team, hidesNames, isSample, madeAt, offsetAt, ruleSentence } = report;
  const made = toMomentCells(madeAt, offsetAt);
  const tell = (item: SummaryId, rest: Pick<SummaryRow, 'amount' | 'detail'>): SummaryRow => ({ item, name: words.summary[item], ...rest });
  const rows = [
    ...(isSample ? [tell('sample', { detail: words.sample })] : []),
    tell('practice', { detail: words.practice }),
    tell('made_at', { detail: `${made?.local} ${made?.offset}` }),
    tell('names', { detail: hidesNames ? words.names.hidden : words.names.shown }),
    tell('rule', { detail: ruleSentence }),
    tell('people', { amount: callPeople(report).size }),
    ...Object.entries(team.stands).map(([stand, amount]): SummaryRow => ({ item: stand as Stand, name: words.stands[stand as Stand], amount })),
    tell('talks', { amount: decisions.talks.length }),
    tell('assessed_talks', { amount: decisions.standing.filter((standing) => standing >= STANDING.assessed).length }),
    tell('moves', { amount: decisions.size }),
    ...team.group.map(({ step, latest }) => tell('step_mean', { amount: latest, detail: words.step(step) })),
  ];
  return fillTable('summary', SUMMARY_COLUMNS, rows, words);
}
