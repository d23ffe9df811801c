import type { MoveScore } from '../../../domain/review/reviewed-talk.ts';
import { callPeople } from '../call-people.ts';
import type { Report } from '../report.ts';
import { type Column, fillTable } from '../table.ts';
import type { ValueWords } from '../value-words.ts';
import { listTalkRows, TALK_COLUMNS, type TalkRow } from './talk-row.ts';

type DecisionRow = TalkRow & { readonly move: MoveScore; readonly number: number };

/** One row a move, as in the decisions table of the review; what the key shows is told by id and in words. */
export const DECISIONS_COLUMNS = [
  ...TALK_COLUMNS,
  { id: 'revision', kind: 'number', of: ({ talk }) => talk.attempt.scenario.revision },
  { id: 'move', kind: 'number', of: ({ number }) => number },
  { id: 'turn', kind: 'text', of: ({ move }) => move.turn },
  { id: 'choice', kind: 'text', of: ({ move }) => move.choice },
  { id: 'better', kind: 'text', of: ({ move }) => move.better },
  { id: 'price', kind: 'number', of: ({ move }) => move.price },
  { id: 'step', kind: 'text', of: ({ move }) => move.step },
  { id: 'step_words', kind: 'text', of: ({ move }, words) => words.step(move.step) },
  { id: 'chances', kind: 'number', of: ({ move }) => move.chances.length },
  { id: 'chance_ids', kind: 'text', of: ({ move }) => move.chances.join(' ') },
  { id: 'missed', kind: 'number', of: ({ move }) => move.missed.length },
  { id: 'missed_ids', kind: 'text', of: ({ move }) => move.missed.join(' ') },
  { id: 'missed_words', kind: 'text', of: ({ move }, words) => move.missed.map((criterion) => words.criterion(criterion)).join('\n') },
] as const satisfies readonly Column<DecisionRow>[];

/** The table of decisions. */
export function buildDecisionsTable(report: Report, words: ValueWords) {
  const rows = listTalkRows(report.decisions, callPeople(report)).flatMap((row) =>
    row.talk.score.moves.map((move, index): DecisionRow => ({ ...row, move, number: index + 1 })),
  );
  return fillTable('decisions', DECISIONS_COLUMNS, rows, words);
}
