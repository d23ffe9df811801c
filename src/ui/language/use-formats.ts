import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type DateStyle, formatDate } from './format-date.ts';
import { formatDateTime } from './format-date-time.ts';
import { formatDay } from './format-day.ts';
import { formatList } from './format-list.ts';
import { formatMinutes } from './format-minutes.ts';
import { formatMoney } from './format-money.ts';
import { formatNumber } from './format-number.ts';
import { formatPercent } from './format-percent.ts';
import type { FractionDigits } from './write-digits.ts';

/** Writes numbers, dates, lists and money in one language. */
export type Formats = ReturnType<typeof bindFormats>;

/** Formatters of the language that is shown now; the component renders again when it changes. */
export function useFormats(): Formats {
  const { i18n } = useTranslation();
  const { language } = i18n;
  return useMemo(() => bindFormats(language), [language]);
}

function bindFormats(language: string) {
  return {
    formatNumber: (value: number, digits?: FractionDigits) => formatNumber(value, language, digits),
    formatPercent: (fraction: number) => formatPercent(fraction, language),
    formatMoney: (amount: number, currency: string) => formatMoney(amount, currency, language),
    formatList: (items: readonly string[]) => formatList(items, language),
    formatMinutes: (minutes: number) => formatMinutes(minutes, language),
    formatDate: (date: Date, style: DateStyle) => formatDate(date, style, language),
    formatDateTime: (date: Date, style: 'medium' | 'weekday') => formatDateTime(date, style, language),
    formatDay: (date: Date, now: Date) => formatDay(date, now, language),
  };
}
