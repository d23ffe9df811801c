import type { Attempt } from './attempt-schema.ts';
import { lastMoment } from './last-moment.ts';

/**
 * The attempts that are dated later than a moment. Later than now means: the clock of the device was set back since, or
 * was wrong then. They count like all others and keep their dates; only the order by date may not be the order in which
 * they were had.
 * @param moment ISO 8601 in UTC
 */
export function listAhead(attempts: readonly Attempt[], moment: string): Attempt[] {
  return attempts.filter((attempt) => lastMoment(attempt) > moment);
}
