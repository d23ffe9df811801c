import type { Attempt } from './attempt-schema.ts';
import { lastMoment } from './last-moment.ts';

/**
 * The moment to keep for what happens in an attempt now. Within one attempt time never runs backwards: where the clock
 * of the device was set back during the talk, its last kept moment holds until the clock has passed it.
 * @param now ISO 8601 in UTC
 */
export function nextMoment(attempt: Attempt, now: string): string {
  const last = lastMoment(attempt);
  return now > last ? now : last;
}
