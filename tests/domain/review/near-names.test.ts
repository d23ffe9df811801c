import { describe, expect, test } from 'vitest';
import { foldCode, foldName } from '../../../src/domain/review/fold-text.ts';
import { compareNames, toNameKey } from '../../../src/domain/review/near-names.ts';
import { scriptOf, transliterate } from '../../../src/domain/review/transliterate.ts';

const compare = (one: string, other: string) => compareNames(toNameKey(one), toNameKey(other));

test.each([
  ['Անի Պետրոսյան', 'ani petrosyan'],
  ['Գևորգ', 'gevorg'],
  ['ՈՒՐԻՇ', 'urish'],
  ['Лусине Хачатрян', 'lusine khachatryan'],
  ['Игорь Щукин', 'igor shchukin'],
  ['Айгүл Қасым', 'aygul kasym'],
  ['Өмүрбек Жаңыл', 'omurbek zhanyl'],
  ['Бат-Эрдэнэ', 'bat-erdene'],
  ['José Núñez', 'jose nunez'],
  ['李', '李'],
])('%s in Latin letters is %s', (name, latin) => {
  expect(transliterate(name)).toBe(latin);
});

test('the script is that of the first letter', () => {
  expect(['Ani', '17 Ани', 'Անի', '李', '17'].map(scriptOf)).toEqual(['latin', 'cyrillic', 'armenian', 'other', 'other']);
});

describe('names are the same', () => {
  test('but for composition, case, spaces, and signs that nobody sees', () => {
    expect(compare('Йосиф Ли'.normalize('NFD'), ' йосиф   ЛИ')).toBe('same');
    expect(compare('Ani\u200B Petrosyan', '\u202Eani\u00A0petrosyan')).toBe('same');
  });
});

describe('names are near', () => {
  test.each([
    ['Անի', 'Ani'],
    ['Անի', 'Ани'],
    ['Ани', 'Ani'],
    ['Անի Պետրոսյան', 'Петросян Ани'],
    ['Ерлан', 'Yerlan'],
    ['Жамал', 'Jamal'],
    ['Хасан', 'Hasan'],
    ['Қайрат', 'Qairat'],
  ])('across scripts: %s and %s', (one, other) => {
    expect(compare(one, other)).toBe('other_script');
    expect(compare(other, one)).toBe('other_script');
  });

  test.each([
    ['Erik Mkrtchyan', 'Erik Mkrtchian'],
    ['Marat Osmonov', 'Osmonov, Marat'],
    ['Lena Orlova', 'Lena Orlowa'],
  ])('within one: %s and %s', (one, other) => {
    expect(compare(one, other)).toBe('near');
  });
});

test.each([
  ['Ani', 'Ali'],
  ['Ани', 'Анна'],
  ['Marat', 'Murad'],
  ['Lena Orlova', 'Dana Yerlanova'],
  ['', ''],
  ['', 'Ani'],
  ['…', '!'],
])('%s and %s are two names', (one, other) => {
  expect(compare(one, other)).toBeUndefined();
});

test('what is too long for a name is near no other', () => {
  expect(compare('a'.repeat(10_000), `${'a'.repeat(9_999)}b`)).toBeUndefined();
});

test('a code is folded further: full-width signs and spaces make no difference', () => {
  expect(foldCode(' Ａ－１７ ')).toBe(foldCode('a-1 7'));
  expect(foldName('A 17')).not.toBe(foldName('A17'));
});
