import { expect, it } from 'vitest';
import { cutFirstSentence } from '../../../../src/ui/screens/debrief/cut-first-sentence.ts';

it.each([
  ['The word is taken and the tone is missed. A clipped word is never fine.', 'The word is taken and the tone is missed.'],
  ['Բառը լսված է, տոնը՝ ոչ, և սա քիչ չէ։ Կարճ «նորմալ է»-ն երբեք նորմալ չէ։', 'Բառը լսված է, տոնը՝ ոչ, և սա քիչ չէ։'],
  ['Үгийг нь сонсоод аясыг нь анзаарсангүй. Товчхон «зүгээр» гэдэг зүгээр биш.', 'Үгийг нь сонсоод аясыг нь анзаарсангүй.'],
  ['You ask “Is that really all there is to it?” Nobody would say yes.', 'You ask “Is that really all there is to it?”'],
])('keeps the first sentence: %s', (text, first) => {
  expect(cutFirstSentence(text)).toBe(first);
});

it('keeps two where the first says too little, and all where there is one', () => {
  expect(cutFirstSentence('Kind, and too fast. Without asking you close your own case. Then it is over.')).toBe(
    'Kind, and too fast. Without asking you close your own case.',
  );
  expect(cutFirstSentence('Small, at 4.30 p.m. on another day, and never again')).toBe('Small, at 4.30 p.m. on another day, and never again');
});
