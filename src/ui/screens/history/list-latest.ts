import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import { isAssessed } from '../../../domain/attempt/is-assessed.ts';

/** Complaints that are looked into: what was done long ago says little of today. */
const MOST = 4;

/**
 * The latest talk of each complaint practised last, the newest first: assessed ones, and guided ones where nothing was assessed yet.
 * @param counted the earliest first
 */
export function listLatest(counted: readonly Attempt[]): Attempt[] {
  const assessed = counted.filter(isAssessed);
  const latest = new Map<string, Attempt>();
  for (const attempt of [...(assessed.length > 0 ? assessed : counted)].reverse()) {
    const { id } = attempt.scenario;
    if (!latest.has(id) && latest.size < MOST) latest.set(id, attempt);
  }
  return [...latest.values()];
}
