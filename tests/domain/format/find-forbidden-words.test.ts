import { expect, test } from 'vitest';
import { findForbiddenWords } from '../../../src/domain/format/find-forbidden-words.ts';
import type { Term } from '../../../src/domain/format/terms-schema.ts';

function forbid(never: string[], except?: string[]): Term[] {
  return [{ meaning: 'a customer', say: 'customer', never, ...(except && { except }) }];
}

test('a forbidden word is found at every place it stands, in capitals too, with what is said instead', () => {
  expect(findForbiddenWords('Client! One client, two clients.', forbid(['client']))).toEqual([
    { found: 'client', say: 'customer' },
    { found: 'client', say: 'customer' },
    { found: 'clients', say: 'customer' },
  ]);
  expect(findForbiddenWords('ПОКУПАТЕЛЬ молчит.', forbid(['покупател']))).toEqual([{ found: 'покупатель', say: 'customer' }]);
});

test.each([
  ['inside a word', 'They came with subclients.'],
  ['behind a letter with an accent', 'éclient'],
  ['behind an accent that is written on its own', 'q\u0301client'],
  ['in the name of a value that is put in', 'It is {{client}} and {{ clientName }}.'],
])('a beginning counts only at the start of a word, not %s', (_, sentence) => {
  expect(findForbiddenWords(sentence, forbid(['client']))).toEqual([]);
});

test.each(['“client”', '1client', 'e-client', '{{name}} client', '…client'])('a word starts behind whatever is no letter: %s', (sentence) => {
  expect(findForbiddenWords(sentence, forbid(['client']))).toEqual([{ found: 'client', say: 'customer' }]);
});

test('a phrase is found whatever space stands in it', () => {
  const terms = forbid(['feed back']);
  for (const space of [' ', '\u00a0', '  ']) expect(findForbiddenWords(`Give feed${space}back.`, terms)).toEqual([{ found: 'feed back', say: 'customer' }]);
  expect(findForbiddenWords('Feed them back.', terms)).toEqual([]);
});

test('a longer beginning that is excepted passes, at its own place only', () => {
  expect(findForbiddenWords('A clientele is no client.', forbid(['client'], ['clientele']))).toEqual([{ found: 'client', say: 'customer' }]);
});

test('the marks that Armenian sets inside a word hide nothing', () => {
  expect(findForbiddenWords('Ո՞ր գանգա՛տն է։', forbid(['գանգատ']))).toEqual([{ found: 'գանգատն', say: 'customer' }]);
});

test('one way to write an accent is as good as another', () => {
  expect(findForbiddenWords('Сеи\u0306час', forbid(['сейчас']))).toEqual([{ found: 'сейчас', say: 'customer' }]);
  expect(findForbiddenWords('Сейчас', forbid(['сеи\u0306час']))).toEqual([{ found: 'сейчас', say: 'customer' }]);
});

test('two beginnings of one term that fit the same place are one find, those of two terms are two', () => {
  expect(findForbiddenWords('clients', forbid(['client', 'clients']))).toHaveLength(1);
  expect(findForbiddenWords('clients', [...forbid(['client']), ...forbid(['clients'])])).toHaveLength(2);
});
