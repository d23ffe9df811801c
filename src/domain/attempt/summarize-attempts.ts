import type { Attempt } from './attempt-schema.ts';
import { isAssessed } from './is-assessed.ts';
import { listTakenBack } from './list-taken-back.ts';

/** What somebody has made of one scenario so far. Of finished attempts from the beginning only; `underWay` is the last one that was broken off and can go on. */
export type AttemptSummary = {
  readonly first?: Attempt;
  /** The highest overall score, a passed one before any other; the earlier of two alike. */
  readonly best?: Attempt;
  readonly latest?: Attempt;
  readonly underWay?: Attempt;
  /** How many attempts were finished. */
  readonly finished: number;
};

/**
 * Attempts by the moment they were begun, newest first; of two at one moment the id decides. The moments are the device's: where its clock
 * was set back, a later attempt may stand further down, also in `latest` and `underWay` below (`listAhead` finds out).
 */
export function sortNewestFirst(attempts: readonly Attempt[]): Attempt[] {
  return [...attempts].sort((a, b) => compare(b.startedAt, a.startedAt) || compare(b.id, a.id));
}

/**
 * First, best and latest attempt at one scenario.
 * @param revision of the scenario as it is now; without it none counts as under way
 */
export function summarizeAttempts(attempts: readonly Attempt[], scenarioId: string, revision?: number): AttemptSummary {
  const own = sortNewestFirst(attempts.filter(({ scenario, from }) => scenario.id === scenarioId && from === undefined));
  const finished = own
    .filter(isFinished)
    .reverse()
    .sort((a, b) => compare(a.finishedAt ?? '', b.finishedAt ?? ''));
  const [first] = finished;
  const best = finished.reduce<Attempt | undefined>((sofar, attempt) => (sofar === undefined || rank(attempt) > rank(sofar) ? attempt : sofar), undefined);
  const latest = finished.at(-1);
  const [underWay] = revision === undefined ? [] : listUnderWay(own, [{ id: scenarioId, revision }]);
  return {
    ...(first && { first }),
    ...(best && { best }),
    ...(latest && { latest }),
    ...(underWay && { underWay }),
    finished: finished.length,
  };
}

/**
 * The same of one kind of talk: of assessed ones, and of guided ones where none is assessed. The two are never told as one result.
 */
export function summarizeOneKind(attempts: readonly Attempt[], scenarioId: string): Omit<AttemptSummary, 'underWay'> & { readonly guided: boolean } {
  const own = attempts.filter(({ scenario }) => scenario.id === scenarioId);
  const assessed = summarizeAttempts(own.filter(isAssessed), scenarioId);
  if (assessed.finished > 0) return { ...assessed, guided: false };
  const guided = summarizeAttempts(own, scenarioId);
  return { ...guided, guided: guided.finished > 0 };
}

/**
 * The attempts that were broken off and can go on, newest first; a moment that was to be lived again waits for nobody.
 * @param scenarios as they are now: an attempt at another revision cannot go on
 */
export function listUnderWay(attempts: readonly Attempt[], scenarios: readonly Attempt['scenario'][]): Attempt[] {
  const isPresent = ({ scenario }: Attempt) => scenarios.some(({ id, revision }) => id === scenario.id && revision === scenario.revision);
  const isWaiting = (attempt: Attempt) => attempt.from === undefined && isBegun(attempt) && !isFinished(attempt);
  return sortNewestFirst(attempts.filter((attempt) => isWaiting(attempt) && isPresent(attempt)));
}

/**
 * Whether anything was said, or kept silent about, also if it was taken back, which is kept as well. Before its first move an attempt counts
 * nowhere: starting it again loses nothing.
 */
export function isBegun(attempt: Attempt): boolean {
  return attempt.moves.length > (attempt.from?.moves ?? 0) || listTakenBack(attempt).length > 0 || isFinished(attempt);
}

/** Whether an attempt came to its end and has its result. */
export function isFinished(attempt: Attempt): boolean {
  return attempt.result !== undefined;
}

function rank({ result }: Attempt): number {
  return result === undefined ? -1 : result.overall + (result.passed ? 1000 : 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
