import type { Attempt, Result } from '../attempt/attempt-schema.ts';
import type { EndingKind } from '../kinds/ending-kind.ts';

/** One scored move as a review keeps it. */
export type MoveScore = {
  readonly turn: string;
  /** Letter of the reply, or silence. */
  readonly choice: string;
  /** Points of the hundred that it cost, whole. */
  readonly price: number;
  /** Step that the price is told under; where it cost nothing, the step that the turn is about. */
  readonly step: string;
  /** Letter of the key: the reply that would have kept more within reach. Absent: nothing would have, so that what was chosen is the key. */
  readonly better?: string;
  /** Criteria that the key shows, and that could therefore be shown here. */
  readonly chances: readonly string[];
  /** Those of the chances that the reply did not show. */
  readonly missed: readonly string[];
};

/**
 * What a review keeps of a debrief: small enough that a million moves fit, and plain data that a worker can hand over. Where there are so many, the
 * decisions table is built where the talks were scored, because handing over makes every shared text one of its own.
 */
export type TalkScore = {
  /** Version of the code that scored it. */
  readonly scoring: number;
  readonly overall: number;
  readonly steps: Readonly<Record<string, number>>;
  /** Steps that the customer ended the talk before, scored 0; absent where there are none. */
  readonly cutOff?: readonly string[];
  readonly passed: boolean;
  readonly errors: readonly { readonly error: string; readonly move: number }[];
  /** Absent: the talk broke off. */
  readonly ending?: { readonly id: string; readonly kind: EndingKind };
  /** Offer the agent made: an id, “nothing”, “supervisor”; absent where the talk did not come to it. */
  readonly offer?: string;
  /** What the customer would say in a survey (HY-M3, HY-M4). */
  readonly verdict: { readonly coefficient: number; readonly wouldRecommend: boolean; readonly wouldStay: boolean };
  readonly moves: readonly MoveScore[];
};

/**
 * What a review works on. The attempt’s result is always the one recomputed here, never what a file said of itself, so that everything
 * that is known of attempts holds of it; its own moves are left out, because those of the score have what is needed.
 */
export type ReviewedTalk = {
  readonly attempt: Attempt;
  /** Key of the person in the roster’s join. */
  readonly person: string;
  readonly score: TalkScore;
};

/** Puts an attempt and its recomputed score together. */
export function toReviewedTalk({ result: _claimed, ...attempt }: Attempt, person: string, score: TalkScore): ReviewedTalk {
  const result = resultOf(score);
  return { attempt: { ...attempt, moves: [], ...(result && { result }) }, person, score };
}

function resultOf({ scoring, overall, steps: scored, cutOff = [], passed, errors, ending }: TalkScore): Result | undefined {
  if (ending === undefined) return undefined;
  const steps = Object.fromEntries(Object.entries(scored).filter(([step]) => !cutOff.includes(step)));
  const criticalErrors = [...new Set(errors.map(({ error }) => error))];
  return { scoring, overall, steps, ending: ending.id, endingKind: ending.kind, passed, criticalErrors };
}
