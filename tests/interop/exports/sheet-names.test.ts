import { expect, test } from 'vitest';
import { toSheetNames } from '../../../src/interop/exports/sheet-names.ts';

test('names of sheets that fit stay as they are', () => {
  expect(toSheetNames(['Ամփոփում', 'Шешімдер', 'Чечимдер', 'Тойм', 'Сводка'])).toEqual(['Ամփոփում', 'Шешімдер', 'Чечимдер', 'Тойм', 'Сводка']);
});

test('what a sheet cannot be called by is left out, and a name without anything else becomes its number', () => {
  expect(toSheetNames(['People [all] / 2', "'quoted'", '?*:', ''])).toEqual(['People all 2', 'quoted', '3', '4']);
});

test('a name of more than 31 letters is cut, never in the middle of a letter, and no two are alike', () => {
  const long = 'x'.repeat(40);
  expect(toSheetNames([long, long.toUpperCase(), '🙂'.repeat(16)])).toEqual(['x'.repeat(31), `${'X'.repeat(29)} 2`, '🙂'.repeat(15)]);
});
