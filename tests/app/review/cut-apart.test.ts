import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutApart, type Piece, putTogether } from '../../../src/app/review/cut-apart.ts';
import { PROPERTY } from '../../builders/property.ts';

const join = (pieces: Iterable<Piece>) => [...pieces].reduce<unknown>(putTogether, undefined);

it('a small value is one piece', () => {
  const value = { a: [1, 2], b: 'text' };
  expect([...cutApart(value)]).toEqual([{ path: [], value }]);
});

it('a long list comes in runs, and what is heavy in it by itself', () => {
  const value = { name: 'x', list: [1, 2, 3, { deep: [4, 5, 6, 7] }, 8] };
  expect([...cutApart(value, 3)]).toEqual([
    { path: [], value: {} },
    { path: ['name'], value: 'x' },
    { path: ['list'], value: [] },
    { path: ['list'], value: [1, 2, 3], isMore: true },
    { path: ['list', 3], value: {} },
    { path: ['list', 3, 'deep'], value: [] },
    { path: ['list', 3, 'deep'], value: [4, 5, 6], isMore: true },
    { path: ['list', 3, 'deep'], value: [7], isMore: true },
    { path: ['list'], value: [8], isMore: true },
  ]);
});

it('put together again, it is what it was, whatever it was and however small the pieces are', () => {
  const plain = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'medium' },
      fc.string(),
      fc.integer(),
      fc.constant(undefined),
      fc.boolean(),
      fc.array(tie('value')),
      fc.dictionary(
        fc.string({ maxLength: 3 }).filter((key) => key !== '__proto__'),
        tie('value'),
        { noNullPrototype: true },
      ),
    ),
  })).value;
  fc.assert(
    fc.property(plain, fc.integer({ min: 1, max: 12 }), (value, most) => {
      expect(join(structuredClone([...cutApart(value, most)]))).toEqual(value);
    }),
    PROPERTY,
  );
});
