import type { Attempt } from './attempt-schema.ts';
import { isFinished } from './summarize-attempts.ts';

/**
 * The talks that trends and readiness go by, in the order in which they were finished: from the beginning to the end, and no introduction.
 * @param introductions ids of the complaints that are one
 */
export function listCounted(attempts: readonly Attempt[], introductions: ReadonlySet<string>): Attempt[] {
  return attempts
    .filter((attempt) => isFinished(attempt) && attempt.from === undefined && !introductions.has(attempt.scenario.id))
    .sort((a, b) => compare(a.finishedAt ?? a.startedAt, b.finishedAt ?? b.startedAt) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
