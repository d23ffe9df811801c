const EARLIEST = '0000-01-01T00:00:00.000Z';
const LATEST = '9999-12-31T23:59:59.999Z';

/**
 * What a clock shows, as a moment that can be read again: years outside 0 to 9999 count as that end of them, for a year has four digits.
 * @param clock ISO 8601 in UTC as `Date` writes it, with a sign and six digits for such years
 */
export function toMoment(clock: string): string {
  return clock.startsWith('+') ? LATEST : clock.startsWith('-') ? EARLIEST : clock;
}
