import type { Attempt } from './attempt-schema.ts';
import { isBegun, isFinished, sortNewestFirst } from './summarize-attempts.ts';

/** A moment of a talk that was lived again, by the one attempt at it that says where it stands. */
export type LivedAgain = {
  /** Id of the talk that the moment is of. */
  readonly talk: string;
  /** That talk as it was had; absent where it was removed. It may be under way still. */
  readonly before: Attempt | undefined;
  /** How many of its moves were kept. */
  readonly moves: number;
  /** The best that came of it, one that has mended it before one with more points. Where that has not mended it, one that is under way. */
  readonly after: Attempt;
  /** Whether the talk then ended with more points than the one as it was had, and without a critical error that this one has not; where it has none to compare with, whether it passed. */
  readonly isMended: boolean;
};

/** The moments that were lived again, or are just now, the one tried last first. */
export function listLivedAgain(attempts: readonly Attempt[]): LivedAgain[] {
  const byId = new Map(attempts.map((attempt) => [attempt.id, attempt]));
  const tries = new Map<string, { readonly talk: string; readonly moves: number; readonly attempts: Attempt[] }>();
  for (const attempt of sortNewestFirst(attempts).filter(isBegun)) {
    if (attempt.from === undefined) continue;
    const { moves } = attempt.from;
    const talk = findTalk(attempt.from.attempt, moves, byId);
    const known = tries.get(`${talk} ${moves}`);
    if (known === undefined) tries.set(`${talk} ${moves}`, { talk, moves, attempts: [attempt] });
    else known.attempts.push(attempt);
  }
  return [...tries.values()].flatMap(({ talk, moves, attempts: tried }): LivedAgain[] => {
    const before = byId.get(talk);
    const [best] = tried.filter(isFinished).sort((a, b) => Number(hasMended(b, before)) - Number(hasMended(a, before)) || scoreOf(b) - scoreOf(a));
    const isMended = best !== undefined && hasMended(best, before);
    const after = isMended ? best : (tried.find((attempt) => !isFinished(attempt)) ?? best);
    return after === undefined ? [] : [{ talk, before, moves, after, isMended }];
  });
}

/**
 * The talk that a moment belongs to. One that was begun from a moment of another talk shares what came before with that, and the moment too.
 * @param passed what has been looked at: what was kept may lead round in a circle
 */
function findTalk(id: string, moves: number, byId: ReadonlyMap<string, Attempt>, passed: ReadonlySet<string> = new Set()): string {
  const from = byId.get(id)?.from;
  if (from === undefined || moves > from.moves || passed.has(id)) return id;
  return findTalk(from.attempt, moves, byId, new Set([...passed, id]));
}

function hasMended({ result }: Attempt, before: Attempt | undefined): boolean {
  if (result === undefined) return false;
  if (before?.result === undefined) return result.passed;
  const { overall, criticalErrors } = before.result;
  return result.overall > overall && result.criticalErrors.every((error) => criticalErrors.includes(error));
}

function scoreOf({ result }: Attempt): number {
  return result?.overall ?? -1;
}
