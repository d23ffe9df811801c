import type { Formats } from '../../language/use-formats.ts';

/** A change in points with its sign, rounded to whole ones: +12, −6, 0. The minus is the one of print, which is as wide as the plus. */
export function sayChange(change: number, formatNumber: Formats['formatNumber']): string {
  const whole = Math.round(change);
  if (whole === 0) return formatNumber(0);
  return (whole > 0 ? '+' : '−') + formatNumber(Math.abs(whole));
}
