import { expect, it } from 'vitest';
import { firstClause } from '../../../src/ui/screens/talk/first-clause.ts';

it.each([
  ['A name, an open ear and room to speak. Rachel can get it all out.', 'A name, an open ear and room to speak.'],
  ["'Let's see what can be done', with a length of time on it. Rachel hears who is doing what.", "'Let's see what can be done', with a length of time on it."],
  ['Ճիշտ քայլ է, բայց առանց ժամի։ Լիլիթը նայելու է ժամացույցին։', 'Ճիշտ քայլ է, բայց առանց ժամի։'],
  ['Сначала «нет»… Потом один выход.', 'Сначала «нет»…'],
])('of a text the first sentence is said: %s', (text, first) => {
  expect(firstClause(text)).toBe(first);
});

it('a long sentence ends where it makes a stop by itself', () => {
  const long = 'It means well and is said with warmth, too: being told to calm down, however kindly that may be done, makes nobody calm. More.';
  expect(firstClause(long)).toBe('It means well and is said with warmth, too.');
});

it('a text of one sentence is said whole', () => {
  expect(firstClause('Friendly and short.')).toBe('Friendly and short.');
  expect(firstClause('')).toBe('');
});
