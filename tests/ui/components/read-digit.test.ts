import { describe, expect, it } from 'vitest';
import { readDigit } from '../../../src/ui/components/read-digit.ts';

/**
 * What the keys of the top row type, from the one beside the corner to the ninth: from the files of the X keyboard extension
 * (xkeyboard-config, `symbols/kz`, `am`, `fr`, `cz`, `ara`, `mn`, `us`), rows AE01 to AE09, first level. Windows has the same Kazakh row.
 */
const ROWS: readonly (readonly [layout: string, typed: string])[] = [
  ['Kazakh', '"әіңғ,.үұ'],
  ['Armenian', 'ֆձ֊,։՞․՛)'],
  ['Armenian, phonetic', 'էթփ'],
  ['French', '&é"\'(-è_ç'],
  ['Czech', '+ěščřžýáí'],
  ['Arabic, with digits of its own', '١٢٣'],
  ['Mongolian', '123456789'],
  ['English', '123456789'],
];

describe('the digit of a key', () => {
  it.each(ROWS)('is that of its place on the top row: %s', (_, typed) => {
    const digits = [...typed].map((key, place) => readDigit({ key, code: `Digit${place + 1}` }));
    expect(digits).toEqual([...typed].map((_, place) => place + 1));
  });

  it('is the one it types, where that is another than its place says', () => {
    // Programmer Dvorak (`symbols/us`, dvp), second level: the second key types 7 with Shift.
    expect(readDigit({ key: '7', code: 'Digit2' })).toBe(7);
    expect(readDigit({ key: '3', code: '' })).toBe(3);
  });

  it('counts in every script', () => {
    expect(['٤', '۴', '४', '４'].map((key) => readDigit({ key, code: '' }))).toEqual([4, 4, 4, 4]);
  });

  it('is that of a key that waits for another sign', () => {
    expect(readDigit({ key: 'Dead', code: 'Digit2' })).toBe(2);
  });

  it('is on the number pad too, while that types digits', () => {
    expect(readDigit({ key: '5', code: 'Numpad5' })).toBe(5);
    expect(readDigit({ key: '٥', code: 'Numpad5' })).toBe(5);
    expect(readDigit({ key: 'ArrowDown', code: 'Numpad2' })).toBeUndefined();
    expect(readDigit({ key: 'Home', code: 'Numpad7' })).toBeUndefined();
  });

  it('is none on other keys and on 0', () => {
    const others = [
      ['a', 'KeyA'],
      ['Enter', 'Enter'],
      ['F1', 'F1'],
      ['0', 'Digit0'],
      ['à', 'Digit0'],
      ['Unidentified', ''],
    ] as const;
    expect(others.map(([key, code]) => readDigit({ key, code }))).toEqual(others.map(() => undefined));
  });
});
