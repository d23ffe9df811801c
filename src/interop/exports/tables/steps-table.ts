import { callPeople } from '../call-people.ts';
import type { Report } from '../report.ts';
import { type Column, fillTable } from '../table.ts';
import type { ValueWords } from '../value-words.ts';
import { listTalkRows, TALK_COLUMNS, type TalkRow } from './talk-row.ts';

type StepRow = TalkRow & { readonly step: string; readonly score: number };

/** One row a step of a talk. */
export const STEPS_COLUMNS = [
  ...TALK_COLUMNS,
  { id: 'step', kind: 'text', of: ({ step }) => step },
  { id: 'step_words', kind: 'text', of: ({ step }, words) => words.step(step) },
  { id: 'score', kind: 'number', of: ({ score }) => score },
] as const satisfies readonly Column<StepRow>[];

/** The table of steps, in the order that a talk’s score has them in. */
export function buildStepsTable(report: Report, words: ValueWords) {
  const rows = listTalkRows(report.decisions, callPeople(report)).flatMap((row) =>
    Object.entries(row.talk.score.steps).map(([step, score]): StepRow => ({ ...row, step, score })),
  );
  return fillTable('steps', STEPS_COLUMNS, rows, words);
}
