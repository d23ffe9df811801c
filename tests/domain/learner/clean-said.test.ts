import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanSaid } from '../../../src/domain/learner/clean-said.ts';
import { LearnerSchema } from '../../../src/domain/learner/learner-schema.ts';

it('what was typed is kept in one spelling, with single spaces and without breaks', () => {
  // e and a combining acute; a tab and a line break.
  expect(cleanSaid({ name: '  Rene\u0301\t\nDu  Bois ', code: '', group: ' ' })).toEqual({ name: 'Ren\u00e9 Du Bois' });
});

it('what is too long is cut, and no letter in half', () => {
  expect(cleanSaid({ name: 'a'.repeat(10_000), code: '', group: '' }).name).toBe('a'.repeat(80));
  // Eighty units end in the middle of the fortieth of these, behind one letter.
  expect(cleanSaid({ name: `a${'😀'.repeat(50)}`, code: '', group: '' }).name).toBe(`a${'😀'.repeat(39)}`);
});

it('whatever is typed, a learner can hold it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const said = cleanSaid({ name: text, code: text, group: text });
      expect(LearnerSchema.safeParse({ id: 'learner-0001', pseudonym: '7K3-F9Q', ...said }).success).toBe(true);
    }),
  );
});
