import type { Attempt } from './attempt-schema.ts';

/** Attempts at one complaint, and the first of them in the order they had. */
export type ComplaintGroup = { readonly latest: Attempt; readonly attempts: readonly Attempt[] };

/**
 * Attempts by complaint, groups and attempts in the order they had. The same id in another library is another complaint.
 * @param attempts newest first
 */
export function groupByComplaint(attempts: readonly Attempt[]): ComplaintGroup[] {
  return group(attempts, keyOfComplaint);
}

/** What tells complaints apart, of all revisions of one the same. */
export function keyOfComplaint({ library = '', scenario }: Pick<Attempt, 'library' | 'scenario'>): string {
  return `${library}/${scenario.id}`;
}

/** The same where all are known to be of one library, whether they name it or not. */
export function groupByScenario(attempts: readonly Attempt[]): ComplaintGroup[] {
  return group(attempts, ({ scenario }) => scenario.id);
}

function group(attempts: readonly Attempt[], keyOf: (attempt: Attempt) => string): ComplaintGroup[] {
  const groups = new Map<string, { latest: Attempt; attempts: Attempt[] }>();
  for (const attempt of attempts) {
    const key = keyOf(attempt);
    const found = groups.get(key);
    if (found === undefined) groups.set(key, { latest: attempt, attempts: [attempt] });
    else found.attempts.push(attempt);
  }
  return [...groups.values()];
}
