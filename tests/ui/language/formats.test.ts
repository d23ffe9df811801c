import { describe, expect, test } from 'vitest';
import { formatDate } from '../../../src/ui/language/format-date.ts';
import { formatDateTime } from '../../../src/ui/language/format-date-time.ts';
import { formatDay } from '../../../src/ui/language/format-day.ts';
import { formatList } from '../../../src/ui/language/format-list.ts';
import { formatMinutes } from '../../../src/ui/language/format-minutes.ts';
import { formatMoney } from '../../../src/ui/language/format-money.ts';
import { formatNumber } from '../../../src/ui/language/format-number.ts';
import { formatPercent } from '../../../src/ui/language/format-percent.ts';
import table from '../../../src/ui/language/intl-table.json';

/** Our language to the one that Node's Intl is asked for. */
const TAGS = { en: 'en-GB', hy: 'hy', kk: 'kk', ky: 'ky', mn: 'mn' };
const languages = Object.entries(TAGS);

/** 800 moments 3 days, 7 hours and 13 minutes apart: every month, weekday and hour, many years. */
const moments = Array.from({ length: 800 }, (_, index) => new Date(2020, 0, 1, 0, 4 + index * (3 * 24 * 60 + 7 * 60 + 13)));
const numbers = [0, 1, -1, 7, 12.5, 999, 1000, 1234, -1234.5, 9999.9996, 12_345, 1_234_567.89, 0.0004, 0.285, -0.5];

/** Spaces of all widths count as one, as Node itself changes them between its two ways of formatting; so do hyphens that hold. */
function plain(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll('\u2011', '-');
}

const saturday = new Date(2026, 10, 21, 14, 5);

describe('written out by hand, as people of each language write', () => {
  test.each([
    ['en', '21 November 2026', '21 Nov 2026', 'Saturday, 21 November 2026 at 14:05'],
    ['hy', '21 նոյեմբերի, 2026 թ.', '21 նոյ, 2026 թ.', '2026 թ. նոյեմբերի 21, շաբաթ, 14:05'],
    ['mn', '2026 оны арван нэгдүгээр сарын 21', '2026 оны 11-р сарын 21', '2026 оны арван нэгдүгээр сарын 21, бямба гараг 14:05'],
    ['kk', '2026 ж. 21 қараша', '2026 ж. 21 қар.', '2026 ж. 21 қараша, сенбі, 14:05'],
    ['ky', '2026-ж., 21-ноябрь', '2026-ж., 21-ноя.', '2026-ж., 21-ноябрь, ишемби 14:05'],
  ])('a date in %s', (language, long, medium, withTime) => {
    expect(plain(formatDate(saturday, 'long', language))).toBe(long);
    expect(plain(formatDate(saturday, 'medium', language))).toBe(medium);
    expect(plain(formatDateTime(saturday, 'weekday', language))).toBe(withTime);
  });

  test.each([
    ['en', '1,234,567.89', '1,234'],
    ['hy', '1 234 567,89', '1234'],
    ['kk', '1 234 567,89', '1 234'],
    ['ky', '1 234 567,89', '1 234'],
    ['mn', '1,234,567.89', '1,234'],
  ])('a number in %s', (language, large, four) => {
    expect(plain(formatNumber(1_234_567.89, language))).toBe(large);
    expect(plain(formatNumber(1234, language))).toBe(four);
  });

  test.each([
    ['en', '', 'A', 'A and B', 'A, B and C'],
    ['hy', '', 'A', 'A և B', 'A, B և C'],
    ['mn', '', 'A', 'A, B', 'A, B, C'],
    ['kk', '', 'A', 'A және B', 'A, B, C'],
    ['ky', '', 'A', 'A жана B', 'A, B жана C'],
  ])('lists of up to three things in %s', (language, ...expected) => {
    expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map((items) => formatList(items, language))).toEqual(expected);
  });

  test.each([
    ['en', 'yesterday', 'today', 'tomorrow', '24 Nov 2026'],
    ['hy', 'երեկ', 'այսօր', 'վաղը', '24 նոյ, 2026 թ.'],
    ['mn', 'өчигдөр', 'өнөөдөр', 'маргааш', '2026 оны 11-р сарын 24'],
    ['kk', 'кеше', 'бүгін', 'ертең', '2026 ж. 24 қар.'],
    ['ky', 'кечээ', 'бүгүн', 'эртең', '2026-ж., 24-ноя.'],
  ])('days near today in %s, whatever the hour', (language, ...expected) => {
    const days = [new Date(2026, 10, 20, 23, 59), new Date(2026, 10, 21, 0, 0), new Date(2026, 10, 22, 0, 1), new Date(2026, 10, 24, 14, 5)];
    expect(days.map((day) => plain(formatDay(day, saturday, language)))).toEqual(expected);
  });

  test.each([
    ['en', '1 minute', '5 minutes'],
    ['hy', '1 րոպե', '5 րոպե'],
    ['mn', '1 минут', '5 минут'],
    ['kk', '1 минут', '5 минут'],
    ['ky', '1 мүнөт', '5 мүнөт'],
  ])('minutes in %s', (language, one, five) => {
    expect([formatMinutes(1, language), formatMinutes(5, language)].map(plain)).toEqual([one, five]);
  });

  test.each([
    [20, 'GBP', 'en', '£20'],
    [7.5, 'GBP', 'en', '£7.50'],
    [-1234.5, 'GBP', 'en', '-£1,234.50'],
    [8000, 'AMD', 'hy', '8000\u00a0֏'],
    [12_000, 'AMD', 'hy', '12\u00a0000\u00a0֏'],
    [8000, 'KGS', 'ky', '8\u00a0000\u00a0сом'],
    [8000, 'KZT', 'kk', '8\u00a0000\u00a0₸'],
    [8000, 'MNT', 'mn', '8,000\u00a0₮'],
    [-8000, 'MNT', 'mn', '-8,000\u00a0₮'],
    [8000, 'AMD', 'en', '8,000\u00a0֏'],
    [5, 'XYZ', 'ky', '5\u00a0XYZ'],
  ])('%d of %s in %s is %s', (amount, currency, language, expected) => {
    expect(formatMoney(amount, currency, language)).toBe(expected);
  });
});

describe('a date that breaks over lines', () => {
  test.each([
    ['en', '21\u00a0Nov 2026'],
    ['hy', '21\u00a0նոյ, 2026\u00a0թ.'],
    ['kk', '2026\u00a0ж. 21\u00a0қар.'],
    ['ky', '2026\u2011ж., 21\u2011ноя.'],
    ['mn', '2026\u00a0оны 11\u2011р сарын 21'],
    ['ru', '21\u00a0нояб. 2026\u00a0г.'],
  ])('in %s keeps each number with what it counts', (language, expected) => {
    expect(formatDate(saturday, 'medium', language)).toBe(expected);
  });

  test.each(['en', 'hy', 'kk', 'ky', 'mn', 'ru', 'de', 'fr'])('in %s can never do so between the two, on any day and in any style', (language) => {
    const dates = moments.flatMap((date) => [
      ...(['long', 'medium', 'weekday'] as const).map((style) => formatDate(date, style, language)),
      formatDateTime(date, 'medium', language),
    ]);
    expect(dates.filter((date) => /\d[ -]\p{L}/u.test(date))).toEqual([]);
  });
});

describe("the same as Node's Intl, which has all of these languages", () => {
  test.each(languages)('dates in %s', (language, tag) => {
    const styles = { long: { dateStyle: 'long' }, medium: { dateStyle: 'medium' }, weekday: { dateStyle: 'full' } } as const;
    for (const style of ['long', 'medium', 'weekday'] as const) {
      const node = new Intl.DateTimeFormat(tag, styles[style]);
      expect(moments.map((date) => plain(formatDate(date, style, language)))).toEqual(moments.map((date) => plain(node.format(date))));
    }
    for (const style of ['medium', 'weekday'] as const) {
      const node = new Intl.DateTimeFormat(tag, { ...styles[style], timeStyle: 'short' });
      expect(moments.map((date) => plain(formatDateTime(date, style, language)))).toEqual(moments.map((date) => plain(node.format(date))));
    }
  });

  test.each(languages)('numbers and percent in %s', (language, tag) => {
    for (const digits of [{}, { maximumFractionDigits: 0 }, { minimumFractionDigits: 2, maximumFractionDigits: 2 }]) {
      const node = new Intl.NumberFormat(tag, digits);
      expect(numbers.map((value) => formatNumber(value, language, digits))).toEqual(numbers.map((value) => node.format(value)));
    }
    const percent = new Intl.NumberFormat(tag, { style: 'percent' });
    expect(numbers.map((value) => formatPercent(value, language))).toEqual(numbers.map((value) => percent.format(value)));
  });

  test.each(languages)('lists and minutes in %s', (language, tag) => {
    const items = ['one', 'two', 'three', 'four', 'five'];
    const lists = items.map((_, index) => items.slice(0, index));
    const list = new Intl.ListFormat(tag);
    expect(lists.map((some) => formatList(some, language))).toEqual(lists.map((some) => list.format(some)));
    const minutes = new Intl.NumberFormat(tag, { style: 'unit', unit: 'minute', unitDisplay: 'long' });
    expect([0, 1, 1.5, 2, 5, 21, 1000].map((value) => formatMinutes(value, language))).toEqual(
      [0, 1, 1.5, 2, 5, 21, 1000].map((value) => minutes.format(value)),
    );
  });

  test.each([
    ['en', 'GBP', 'narrowSymbol'],
    ['hy', 'AMD', 'narrowSymbol'],
    ['kk', 'KZT', 'narrowSymbol'],
    ['ky', 'KGS', 'symbol'],
  ] as const)('money of the country in %s', (language, currency, currencyDisplay) => {
    const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
    const node = new Intl.NumberFormat(TAGS[language], { style: 'currency', currency, currencyDisplay, ...digits });
    for (const amount of [7.5, 1234.5, -1234.5, 1_234_567.25]) expect(formatMoney(amount, currency, language)).toBe(node.format(amount));
  });
});

test('a language without a row is left to the Intl of the browser', () => {
  expect(formatDate(saturday, 'long', 'de')).toBe('21. November 2026');
  expect(formatDateTime(saturday, 'medium', 'de')).toBe('21.11.2026, 14:05');
  expect(plain(formatDateTime(saturday, 'medium', 'ru'))).toBe('21 нояб. 2026 г., 14:05');
  expect(formatDay(new Date(2026, 10, 20), saturday, 'de')).toBe('gestern');
  expect(formatNumber(1234.5, 'de')).toBe('1.234,5');
  expect(formatPercent(0.25, 'de')).toBe('25\u00a0%');
  expect(formatMoney(20, 'EUR', 'de')).toBe('20\u00a0€');
  expect(formatList(['A', 'B', 'C'], 'de')).toBe('A, B und C');
  expect(formatMinutes(5, 'de')).toBe('5 Minuten');
});

test('the table stays below 5 kB', () => {
  expect(new TextEncoder().encode(JSON.stringify(table)).length).toBeLessThan(5000);
});
