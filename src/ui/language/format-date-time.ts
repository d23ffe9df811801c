import { findIntlRow } from './find-intl-row.ts';
import { formatDate, INTL_DATE_STYLES, NO_DATE } from './format-date.ts';
import { holdTogether } from './hold-together.ts';

/** A day and the time of day (14:05), in the time zone of the device; a dash where the date is none. */
export function formatDateTime(date: Date, style: 'medium' | 'weekday', language: string): string {
  if (Number.isNaN(date.getTime())) return NO_DATE;
  const row = findIntlRow(language);
  if (row === undefined) return holdTogether(new Intl.DateTimeFormat(language, { dateStyle: INTL_DATE_STYLES[style], timeStyle: 'short' }).format(date));
  const time = [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
  return formatDate(date, style, language) + row.beforeTime[style] + time;
}
