import { expect, test } from 'vitest';
import { countActs, countMethodStates, indexOfMethodState, isCounted, startMethod } from '../../../src/domain/method/method-state.ts';
import { buildLast } from '../../builders/torn-coat.ts';

/** LAST names acknowledge up to 0 (told from 1), apologize up to 2 (told from 3), and fix from 1 on. */
const last = buildLast();

test('acts are counted up to the highest number that a rule tells apart, and no further', () => {
  const start = startMethod(last);
  expect(start).toEqual([0, 0, 0]);
  expect(countActs(last, start, ['apologize', 'fix'])).toEqual([0, 1, 1]);
  const often = Array.from({ length: 5 }).reduce<readonly number[]>((state) => countActs(last, state, ['acknowledge', 'apologize', 'fix']), start);
  expect(often).toEqual([1, 3, 1]);
});

test('a reply without acts, or with acts that are counted to the end, leaves the very same state', () => {
  const full = [1, 3, 1];
  expect(countActs(last, full)).toBe(full);
  expect(countActs(last, full, ['apologize'])).toBe(full);
});

test('an act that no rule names is not counted: it would only multiply states', () => {
  const method = { ...last, acts: [...last.acts, 'smile'] };
  expect(countActs(method, startMethod(method), ['smile'])).toEqual([0, 0, 0, 0]);
});

test('each state has a number of its own, from 0 on: 2 x 4 x 2 of them', () => {
  const states = [0, 1].flatMap((heard) => [0, 1, 2, 3].flatMap((sorry) => [0, 1].map((fixed) => [heard, sorry, fixed])));
  expect(countMethodStates(last)).toBe(16);
  expect(states.map((state) => indexOfMethodState(last, state))).toEqual(Array.from({ length: 16 }, (_, index) => index));
});

test.each([
  [{ acknowledge: { max: 0 } }, [0, 3, 1], true],
  [{ acknowledge: { max: 0 } }, [1, 0, 0], false],
  [{ fix: { min: 1 }, apologize: { max: 0 } }, [0, 0, 1], true],
  [{ fix: { min: 1 }, apologize: { max: 0 } }, [0, 1, 1], false],
  [{}, [1, 3, 1], true],
])('%j holds after %j: %s', (counts, state, expected) => {
  expect(isCounted(last, state, counts)).toBe(expected);
});
