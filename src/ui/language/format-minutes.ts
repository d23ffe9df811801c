import { findIntlRow } from './find-intl-row.ts';
import { writeDigits } from './write-digits.ts';

/** A span of time in minutes with its unit: 5 minutes. Plural rules are the browser's, right in all languages. */
export function formatMinutes(minutes: number, language: string): string {
  const row = findIntlRow(language);
  if (row === undefined) return new Intl.NumberFormat(language, { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(minutes);
  const pattern = new Intl.PluralRules(language).select(minutes) === 'one' ? row.minutes.one : row.minutes.other;
  return pattern.replace('{0}', () => writeDigits(minutes, row));
}
