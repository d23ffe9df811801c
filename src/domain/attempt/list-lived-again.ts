import type { Attempt } from './attempt-schema.ts';
import { isFinished, sortNewestFirst } from './summarize-attempts.ts';

/** A moment of a talk that was lived again, by the best of what came of it. */
export type LivedAgain = {
  /** The talk as it was had. */
  readonly before: Attempt;
  /** How many of its moves were kept. */
  readonly moves: number;
  readonly after: Attempt;
  /** Whether the talk then ended with more points than the one as it was had. */
  readonly isMended: boolean;
};

/** The moments of finished talks that were lived again to the end, the one tried last first. Those whose own talk is not here any more are left out. */
export function listLivedAgain(attempts: readonly Attempt[]): LivedAgain[] {
  const byId = new Map(attempts.map((attempt) => [attempt.id, attempt]));
  const best = new Map<string, Attempt>();
  for (const attempt of sortNewestFirst(attempts.filter(({ from }) => from !== undefined)).filter(isFinished)) {
    const key = `${attempt.from?.attempt} ${attempt.from?.moves}`;
    const known = best.get(key);
    if (known === undefined || scoreOf(attempt) > scoreOf(known)) best.set(key, attempt);
  }
  return [...best.values()].flatMap((after): LivedAgain[] => {
    const before = byId.get(after.from?.attempt ?? '');
    if (before === undefined || !isFinished(before)) return [];
    return [{ before, moves: after.from?.moves ?? 0, after, isMended: scoreOf(after) > scoreOf(before) }];
  });
}

function scoreOf({ result }: Attempt): number {
  return result?.overall ?? -1;
}
