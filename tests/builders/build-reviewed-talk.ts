import type { Attempt } from '../../src/domain/attempt/attempt-schema.ts';
import type { Mode } from '../../src/domain/attempt/talk-setting.ts';
import type { EndingKind } from '../../src/domain/kinds/ending-kind.ts';
import { type History, listHistories } from '../../src/domain/review/history.ts';
import { type MoveScore, type ReviewedTalk, type TalkScore, toReviewedTalk } from '../../src/domain/review/reviewed-talk.ts';
import { buildAttempt } from './build-attempt.ts';

/** What most tests of a review say of a talk. */
export type ReviewedShorthand = {
  readonly id: string;
  readonly person?: string;
  readonly complaint?: string;
  /** Day on which it was had, at noon UTC, `2026-11-21`. */
  readonly day?: string;
  /** Assessment unless it is said. */
  readonly mode?: Mode;
  readonly overall?: number;
  readonly steps?: Readonly<Record<string, number>>;
  /** A critical error in the first move. */
  readonly error?: string;
  readonly ending?: EndingKind | 'none';
  readonly passed?: boolean;
  readonly offer?: string;
  readonly verdict?: Partial<TalkScore['verdict']>;
  readonly moves?: readonly MoveScore[];
  readonly attempt?: Partial<Attempt>;
};

/** A talk of the library `canteen` as a review has it: of Ani, at the cold soup on 21 November 2026, without help, delighted at 90. */
export function buildReviewed(talk: ReviewedShorthand): ReviewedTalk {
  const { id, person = 'ani', complaint = 'cold_soup', day = '2026-11-21', mode = 'assessment', ending = 'delighted' } = talk;
  const { overall = 90, steps = {}, passed = ending === 'delighted', moves = [] } = talk;
  const at = `${day}T12:00:00.000Z`;
  const attempt = buildAttempt({
    id,
    mode,
    scenario: { id: complaint, revision: 1 },
    startedAt: at,
    ...(ending !== 'none' && { finishedAt: at }),
    ...talk.attempt,
  });
  return toReviewedTalk(attempt, person, {
    scoring: 2,
    overall,
    steps,
    passed,
    errors: talk.error === undefined ? [] : [{ error: talk.error, move: 0 }],
    ...(ending !== 'none' && { ending: { id: ending, kind: ending } }),
    ...(talk.offer !== undefined && { offer: talk.offer }),
    verdict: { coefficient: 9, wouldRecommend: true, wouldStay: true, ...talk.verdict },
    moves,
  });
}

/** A move written as `opening.a`, the key; `opening.b>a` is b where a would have been the key, at 5 points. */
export function buildScored(written: string, changes: Partial<MoveScore> = {}): MoveScore {
  const [turn = '', replied = ''] = written.split('.');
  const [choice = '', better] = replied.split('>');
  return { turn, choice, price: better === undefined ? 0 : 5, step: 'listen', ...(better !== undefined && { better }), chances: [], missed: [], ...changes };
}

/** Everybody’s history, in the order in which people are first named; an introduction is `warm_up`. */
export function buildHistories(talks: readonly ReviewedTalk[], people: readonly string[] = []): History[] {
  return listHistories(people, talks, new Set(['warm_up']));
}

/** The history of one person. */
export function buildHistory(...talks: readonly ReviewedShorthand[]): History {
  const [history] = buildHistories(talks.map(buildReviewed), ['ani']);
  if (history === undefined) throw new Error('There is somebody.');
  return history;
}

/** The day of a moment in UTC. */
export const utcDay = (moment: string): string => moment.slice(0, 10);
