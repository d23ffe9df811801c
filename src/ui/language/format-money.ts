import { findIntlRow } from './find-intl-row.ts';
import { writeDigits } from './write-digits.ts';

/**
 * An amount with the sign of its currency (ISO 4217 code): £20, £7.50, 8 000 сом. Whole amounts without digits behind the decimal
 * sign, others with two. A currency that the table does not know goes by its code.
 */
export function formatMoney(amount: number, currency: string, language: string): string {
  const fraction = Number.isInteger(amount) ? 0 : 2;
  const digits = { minimumFractionDigits: fraction, maximumFractionDigits: fraction };
  const row = findIntlRow(language);
  if (row === undefined) {
    return new Intl.NumberFormat(language, { ...digits, style: 'currency', currency, currencyDisplay: 'narrowSymbol' }).format(amount);
  }
  const patterns: Readonly<Record<string, string>> = row.money;
  const pattern = (Object.hasOwn(patterns, currency) && patterns[currency]) || `{0}\u00a0${currency}`;
  const money = pattern.replace('{0}', () => writeDigits(Math.abs(amount), row, digits));
  return amount < 0 ? `${row.minus}${money}` : money;
}
