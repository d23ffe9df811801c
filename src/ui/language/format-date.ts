import { findIntlRow } from './find-intl-row.ts';
import { holdTogether } from './hold-together.ts';

/** `long` 21 November 2026, `medium` 21 Nov 2026, `weekday` Saturday, 21 November 2026. */
export type DateStyle = 'long' | 'medium' | 'weekday';

/** The Intl name of each style, for languages without a row. */
export const INTL_DATE_STYLES = { long: 'long', medium: 'medium', weekday: 'full' } as const;

/** Stands for a day that there is not. */
export const NO_DATE = '—';

/** A day as the language writes it, in the time zone of the device; a dash where the date is none. */
export function formatDate(date: Date, style: DateStyle, language: string): string {
  if (Number.isNaN(date.getTime())) return NO_DATE;
  const row = findIntlRow(language);
  if (row === undefined) return holdTogether(new Intl.DateTimeFormat(language, { dateStyle: INTL_DATE_STYLES[style] }).format(date));
  const months = style === 'medium' ? row.shortMonths : row.months;
  const fields: Readonly<Record<string, string | undefined>> = {
    year: String(date.getFullYear()),
    month: months[date.getMonth()],
    d: String(date.getDate()),
    dd: String(date.getDate()).padStart(2, '0'),
    weekday: row.weekdays[date.getDay()],
  };
  return holdTogether(row[style].replace(/\{(\w+)\}/g, (_, field: string) => fields[field] ?? ''));
}
