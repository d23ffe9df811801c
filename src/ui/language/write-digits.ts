import type { IntlRow } from './find-intl-row.ts';

/** How many digits stand behind the decimal sign. */
export type FractionDigits = Pick<Intl.NumberFormatOptions, 'minimumFractionDigits' | 'maximumFractionDigits'>;

/**
 * A number in digits with the signs of a row. Rounding is left to the browser's English, which every browser has;
 * `style: 'percent'` multiplies by a hundred and leaves the percent sign to the caller.
 */
export function writeDigits(value: number, row: IntlRow, options: DigitOptions = {}): string {
  const parts = findFormat(options).formatToParts(value);
  const places = parts.reduce((sum, part) => (part.type === 'integer' ? sum + part.value.length : sum), 0);
  const signs: Readonly<Record<string, string>> = {
    minusSign: row.minus,
    decimal: row.decimal,
    group: places < row.groupsFrom ? '' : row.group,
    percentSign: '',
  };
  return parts.map((part) => signs[part.type] ?? part.value).join('');
}

type DigitOptions = FractionDigits & { readonly style?: 'percent' };

/** One format costs a browser as much as a hundred numbers written with it. */
const formats = new Map<string, Intl.NumberFormat>();

function findFormat({ minimumFractionDigits, maximumFractionDigits, style }: DigitOptions): Intl.NumberFormat {
  const key = `${minimumFractionDigits} ${maximumFractionDigits} ${style}`;
  const format = formats.get(key) ?? new Intl.NumberFormat('en', { minimumFractionDigits, maximumFractionDigits, style });
  formats.set(key, format);
  return format;
}
