import type { Attempt } from './attempt-schema.ts';
import { lastMoment } from './last-moment.ts';

/**
 * The attempts dated later than a moment; later than now: the clock was set back since, or was wrong then. They count and keep their dates;
 * only the order by date may not be the order of play.
 * @param moment ISO 8601 in UTC
 */
export function listAhead(attempts: readonly Attempt[], moment: string): Attempt[] {
  return attempts.filter((attempt) => lastMoment(attempt) > moment);
}
