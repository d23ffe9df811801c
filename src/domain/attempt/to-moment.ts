const EARLIEST = '0000-01-01T00:00:00.000Z';
const LATEST = '9999-12-31T23:59:59.999Z';

/**
 * What a clock shows, as a moment that can be kept: a clock that was set outside the years 0 to 9999, which four digits can
 * say, counts as standing at that end of them, so that no talk is written that could not be read again.
 * @param clock ISO 8601 in UTC as `Date` writes it, with a sign and six digits for such years
 */
export function toMoment(clock: string): string {
  return clock.startsWith('+') ? LATEST : clock.startsWith('-') ? EARLIEST : clock;
}
