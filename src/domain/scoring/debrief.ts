import type { TalkState } from '../conversation/talk-state.ts';
import type { EndingKind } from '../kinds/ending-kind.ts';
import type { Method } from '../method/method-schema.ts';
import type { MethodState } from '../method/method-state.ts';
import type { CustomerVerdict } from './customer-verdict.ts';
import type { Evidence } from './evidence.ts';

/** A critical error with its sources and where it was made. */
export type CriticalErrorMade = { readonly error: string; readonly move: number; readonly sources: readonly string[] };

/** What one move was worth. */
export type MoveReview = {
  readonly turn: string;
  readonly choice: string;
  /** State before the move: mood and what was known. */
  readonly before: TalkState;
  readonly after: TalkState;
  /** What the method knew before the move. */
  readonly acts: MethodState;
  readonly evidence: readonly Evidence[];
  /** Points of the hundred that it cost, whole: all prices and the overall score of a finished talk add up to 100. */
  readonly price: number;
  /**
   * Where the price lies: score points, 0..100 of the step, by which the best road that was still open before the move had more than
   * the best one after it. Steps without loss are left out; a move that cost nothing has none.
   */
  readonly lost: Readonly<Record<string, number>>;
  /** Letter of a reply that would have kept more within reach, if there was one. */
  readonly better?: string;
  readonly errors: readonly string[];
};

/** One step of the method over the whole talk. */
export type StepResult = {
  readonly step: string;
  readonly weight: number;
  /** 0..100, whole. */
  readonly score: number;
  readonly points: number;
  /** Most points that any road of the scenario collects in this step. */
  readonly best: number;
  /** Whether the talk came to it at all: see `hasReached`. */
  readonly reached: boolean;
};

/** An attempt, scored: every figure names the reply and the rule it comes from. */
export type Debrief = {
  readonly method: Method['id'];
  readonly steps: readonly StepResult[];
  /** 0..100, whole. */
  readonly overall: number;
  readonly passed: boolean;
  readonly passMark: number;
  readonly ending: { readonly id: string; readonly kind: EndingKind } | undefined;
  readonly errors: readonly CriticalErrorMade[];
  readonly moves: readonly MoveReview[];
  /** Offer the agent made: an id, “nothing”, “supervisor”, or undefined where the talk did not come to it. */
  readonly offer: string | undefined;
  readonly verdict: CustomerVerdict;
};
