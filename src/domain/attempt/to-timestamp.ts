const DAY = 86_400;

/**
 * A moment in whole seconds since 1970 as a `Timestamp`; the year must be 0 to 9999. The domain has no `Date` to ask: days become a date in the
 * Gregorian calendar by counting in spans of 400 years that begin in March, so that a leap day ends one.
 */
export function toTimestamp(seconds: number): string {
  const day = Math.floor(seconds / DAY);
  const ofDay = seconds - day * DAY;
  // Days from 1 March of the year 0 to the beginning of 1970.
  const days = day + 719_468;
  const span = Math.floor(days / 146_097);
  const ofSpan = days - span * 146_097;
  const year = Math.floor((ofSpan - Math.floor(ofSpan / 1460) + Math.floor(ofSpan / 36_524) - Math.floor(ofSpan / 146_096)) / 365);
  const ofYear = ofSpan - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  // Months from March on have 31, 30, 31, 30, 31 days, and again: 153 in five.
  const month = Math.floor((5 * ofYear + 2) / 153);
  const date = ofYear - Math.floor((153 * month + 2) / 5) + 1;
  const isNextYear = month > 9;
  const parts = [month + (isNextYear ? -9 : 3), date, Math.floor(ofDay / 3600), Math.floor(ofDay / 60) % 60, ofDay % 60];
  const [m, d, h, min, s] = parts.map((part) => String(part).padStart(2, '0'));
  return `${String(year + 400 * span + (isNextYear ? 1 : 0)).padStart(4, '0')}-${m}-${d}T${h}:${min}:${s}.000Z`;
}
