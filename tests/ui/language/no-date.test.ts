import { describe, expect, test } from 'vitest';
import { formatDate } from '../../../src/ui/language/format-date.ts';
import { formatDateTime } from '../../../src/ui/language/format-date-time.ts';
import { formatDay } from '../../../src/ui/language/format-day.ts';

const NOW = new Date('2026-11-21T14:00:00.000Z');
const DATES = ['2026-13-45T14:00:00.000Z', '', 'soon', '0000-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z', '+275760-09-13T00:00:00.000Z'];

// With a row in the table and without one: the browser's own formatter throws where there is no date.
describe.each(['en', 'hy', 'kk', 'ky', 'mn', 'ru', 'fr'])('in %s', (language) => {
  test.each(DATES)('“%s” is written as a date or as a dash, and never as NaN', (text) => {
    const date = new Date(text);
    const written = [
      ...(['long', 'medium', 'weekday'] as const).map((style) => formatDate(date, style, language)),
      ...(['medium', 'weekday'] as const).map((style) => formatDateTime(date, style, language)),
      formatDay(date, NOW, language),
    ];
    if (Number.isNaN(date.getTime())) expect(new Set(written)).toEqual(new Set(['—']));
    else for (const one of written) expect(one).toMatch(/\d/);
    expect(written.join(' ')).not.toMatch(/NaN|Invalid|undefined/);
  });
});
