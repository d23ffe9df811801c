import { findIntlRow } from './find-intl-row.ts';
import { type FractionDigits, writeDigits } from './write-digits.ts';

/** A number as the language writes it; up to three digits behind the decimal sign unless told otherwise. */
export function formatNumber(value: number, language: string, digits: FractionDigits = {}): string {
  const row = findIntlRow(language);
  return row === undefined ? new Intl.NumberFormat(language, digits).format(value) : writeDigits(value, row, digits);
}
