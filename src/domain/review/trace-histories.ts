import { listLivedAgain } from '../attempt/list-lived-again.ts';
import { type ScoreTrace, type StepTrace, traceScore, traceStep } from '../attempt/trace-step.ts';
import type { History } from './history.ts';

/** A moment that was lived again with more points than before: the talk, how many moves were kept, and the one that mended it. */
export type Mended = { readonly talk: string; readonly moves: number; readonly by: string };

/** A history with what it shows over time, whatever rule it is judged by: with many talks the most of that work. */
export type TracedHistory = History & {
  /** Absent: nothing counts yet. */
  readonly overall?: ScoreTrace;
  /** In the order of the method; steps without a score are left out. */
  readonly steps: readonly StepTrace[];
  readonly mended: readonly Mended[];
};

/** Follows the scores of everybody through their talks. @param steps ids, in the order of the method */
export function traceHistories(histories: readonly History[], steps: readonly string[]): TracedHistory[] {
  return histories.map((history) => {
    const counted = history.counted.map(({ attempt }) => attempt);
    const overall = traceScore(counted, ({ result }) => result?.overall);
    const mended = listLivedAgain(history.talks.map(({ attempt }) => attempt)).filter(({ isMended }) => isMended);
    return {
      ...history,
      ...(overall && { overall }),
      steps: steps.flatMap((step) => traceStep(counted, step) ?? []),
      mended: mended.map(({ talk, moves, after }) => ({ talk, moves, by: after.id })),
    };
  });
}
