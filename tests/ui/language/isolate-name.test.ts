import { expect, test } from 'vitest';
import { isolateName, showMarks } from '../../../src/ui/language/isolate-name.ts';

test('a name stands between a first-strong isolate and its end', () => {
  expect(isolateName('notes.json')).toBe('\u2068notes.json\u2069');
});

test.each([
  ['a right-to-left override', 'amends-\u202Egnp.nosj', 'amends-[U+202E]gnp.nosj'],
  ['an end of an isolate, which would let out what follows', 'a\u2069b', 'a[U+2069]b'],
  [
    'every direction mark',
    '\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u2066\u2067\u2068',
    '[U+061C][U+200E][U+200F][U+202A][U+202B][U+202C][U+202D][U+2066][U+2067][U+2068]',
  ],
  ['control characters and ends of lines', 'a\u0000b\nc\u0085\u2028', 'a[U+0000]b[U+000A]c[U+0085][U+2028]'],
  ['spaces of no width', 'a\u200Bb\uFEFF\u2060', 'a[U+200B]b[U+FEFF][U+2060]'],
])('%s is shown', (_, name, shown) => {
  expect(showMarks(name)).toBe(shown);
});

test.each(['Պահուստ 1.json', 'نسخة.json', '👨\u200D👩\u200D👧 é.json', 'نامه\u200Cها.json', '$& {{name}} $t(x).json'])('%s stays as it is', (name) => {
  expect(showMarks(name)).toBe(name);
});
