/**
 * Writes intl-table.json beside this file from Node's own Intl: some browsers have no data, or broken data, for these
 * languages. Run by hand (`node src/ui/language/write-intl-table.mjs`) after a change here or a new major of Node,
 * then format it as every file.
 */
// biome-ignore lint/style/noRestrictedImports: a tool run by hand, which never becomes part of the interface.
import { writeFileSync } from 'node:fs';

const TAGS = { en: 'en-GB', hy: 'hy', kk: 'kk', ky: 'ky', mn: 'mn' };

/** Signs that stand behind the amount in every language. Intl has a som sign that few fonts know, and ₮ in front, which Mongolians do not write. */
const BEHIND = { AMD: '֏', KGS: 'сом', KZT: '₸', MNT: '₮' };

const MONTHS = Array.from({ length: 12 }, (_, month) => new Date(2026, month, 15));
const WEEKDAYS = Array.from({ length: 7 }, (_, day) => new Date(2026, 2, 1 + day));
/** A Thursday with one digit in day, month, hour and minute, so that leading zeros show. */
const SAMPLE = new Date(2026, 2, 5, 9, 7);

const table = Object.fromEntries(Object.entries(TAGS).map(([language, tag]) => [language, describe(tag)]));
writeFileSync(new URL('intl-table.json', import.meta.url), `${JSON.stringify(table, null, 2)}\n`);

function describe(tag) {
  const long = readDates(tag, 'long');
  const medium = readDates(tag, 'medium');
  const weekday = readDates(tag, 'full');
  if (weekday.months.join() !== long.months.join()) throw new Error(`${tag}: months differ between the long and the full date`);
  return {
    months: long.months,
    shortMonths: medium.months,
    weekdays: weekday.weekdays,
    long: long.pattern,
    medium: medium.pattern,
    weekday: weekday.pattern,
    beforeTime: { medium: readBeforeTime(tag, 'medium'), weekday: readBeforeTime(tag, 'full') },
    days: readDays(tag),
    ...readNumbers(tag),
    list: readList(tag),
    money: readMoney(tag),
    minutes: readMinutes(tag),
  };
}

function partsOf(tag, options, date) {
  return new Intl.DateTimeFormat(tag, options).formatToParts(date).map(({ type, value }) => ({ type, value: value.replaceAll('\u202f', ' ') }));
}

function readDates(tag, dateStyle) {
  const name = (date, wanted) => partsOf(tag, { dateStyle }, date).find(({ type }) => type === wanted)?.value;
  const field = ({ type, value }) => {
    if (type === 'day') return value.length === 2 ? '{dd}' : '{d}';
    return type === 'literal' ? value : `{${type}}`;
  };
  return {
    months: MONTHS.map((date) => name(date, 'month')),
    weekdays: WEEKDAYS.map((date) => name(date, 'weekday')),
    pattern: partsOf(tag, { dateStyle }, SAMPLE).map(field).join(''),
  };
}

/** What stands between date and time; the time is hours and minutes of two digits in all of these languages. */
function readBeforeTime(tag, dateStyle) {
  const parts = partsOf(tag, { dateStyle, timeStyle: 'short' }, SAMPLE);
  const hour = parts.findIndex(({ type }) => type === 'hour');
  const time = parts.slice(hour).map(({ value }) => value);
  if (time.join('') !== '09:07') throw new Error(`${tag}: an unforeseen time, ${time.join('')}`);
  const date = partsOf(tag, { dateStyle }, SAMPLE).map(({ value }) => value);
  return parts
    .slice(0, hour)
    .map(({ value }) => value)
    .join('')
    .slice(date.join('').length);
}

function readDays(tag) {
  const words = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  return [-1, 0, 1].map((days) => words.format(days, 'day'));
}

function readNumbers(tag) {
  const parts = new Intl.NumberFormat(tag).formatToParts(-1_234_567.8);
  const value = (wanted) => parts.find(({ type }) => type === wanted).value;
  const four = new Intl.NumberFormat(tag).formatToParts(1234);
  return {
    minus: value('minusSign'),
    group: value('group'),
    decimal: value('decimal'),
    groupsFrom: four.some(({ type }) => type === 'group') ? 4 : 5,
    percent: new Intl.NumberFormat(tag, { style: 'percent' }).format(0.07).replace('7', '{0}'),
  };
}

function readList(tag) {
  const literals = (items) => new Intl.ListFormat(tag).formatToParts(items).filter(({ type }) => type === 'literal');
  const [pair] = literals(['A', 'B']);
  const [start, middle, end] = literals(['A', 'B', 'C', 'D']);
  if (start.value !== middle.value) throw new Error(`${tag}: the first joint of a list differs from the second`);
  return { pair: pair.value, middle: middle.value, end: end.value };
}

function readMoney(tag) {
  const pounds = new Intl.NumberFormat(tag, { style: 'currency', currency: 'GBP', currencyDisplay: 'narrowSymbol', maximumFractionDigits: 0 });
  const behind = Object.entries(BEHIND).map(([currency, sign]) => [currency, `{0}\u00a0${sign}`]);
  return { GBP: pounds.format(7).replace('7', '{0}'), ...Object.fromEntries(behind) };
}

function readMinutes(tag) {
  const unit = new Intl.NumberFormat(tag, { style: 'unit', unit: 'minute', unitDisplay: 'long' });
  return { one: unit.format(1).replace('1', '{0}'), other: unit.format(5).replace('5', '{0}') };
}
