import { findIntlRow } from './find-intl-row.ts';
import { writeDigits } from './write-digits.ts';

/** A fraction (0.25) as whole percent (25%). */
export function formatPercent(fraction: number, language: string): string {
  const row = findIntlRow(language);
  if (row === undefined) return new Intl.NumberFormat(language, { style: 'percent' }).format(fraction);
  return row.percent.replace('{0}', () => writeDigits(fraction, row, { style: 'percent' }));
}
