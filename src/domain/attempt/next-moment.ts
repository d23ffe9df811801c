import type { Attempt } from './attempt-schema.ts';
import { lastMoment } from './last-moment.ts';

/**
 * The moment to record for what happens now: never before the attempt's last one, which holds where the device's clock was set back.
 * @param now ISO 8601 in UTC
 */
export function nextMoment(attempt: Attempt, now: string): string {
  const last = lastMoment(attempt);
  return now > last ? now : last;
}
