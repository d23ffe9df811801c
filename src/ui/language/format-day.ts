import { findIntlRow } from './find-intl-row.ts';
import { formatDate } from './format-date.ts';

/** Yesterday, today or tomorrow as seen from `now`; any other day as a date of the medium style. */
export function formatDay(date: Date, now: Date, language: string): string {
  const away = dayNumber(date) - dayNumber(now);
  // Of a date that is none nothing can be said either.
  if (!(Math.abs(away) <= 1)) return formatDate(date, 'medium', language);
  const row = findIntlRow(language);
  if (row === undefined) return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(away, 'day');
  return row.days[away + 1] ?? '';
}

/** Counts calendar days; by UTC, so that a day of 23 or 25 hours is one day. */
function dayNumber(date: Date): number {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000;
}
