import { expect, test } from 'vitest';
import { findReply } from '../../../src/domain/scenario/scenario-index.ts';
import type { Scenario } from '../../../src/domain/scenario/scenario-schema.ts';
import type { Reply } from '../../../src/domain/scenario/turn-schema.ts';
import { isFittingGesture } from '../../../src/domain/scoring/is-fitting-gesture.ts';
import { buildFullLast, buildGoodCoat } from '../../builders/good-coat.ts';
import { plant } from '../../builders/plant.ts';
import { buildLast } from '../../builders/torn-coat.ts';

const full = buildFullLast();
const coat = buildGoodCoat();
const undue = plant(coat, ['complaint', 'gesture'], 'none_due');
const FIXED = [1, 0, 1];
const replyOf = (scenario: Scenario, letter: string) => findReply(scenario, 'gesture', letter) as Reply;
const fits = (letter: string, scenario = coat, state: readonly number[] = FIXED) => isFittingGesture(full, scenario, state, replyOf(scenario, letter));

/** Of 40 lost, 8 to 20 are fair, and up to 30 shows level 2. A product was lost: money lies near it. */
test('a gesture fits from level 2 on in kind and in size', () => {
  // voucher: money for a product 2, 10 in 8 to 20. mending: product 3, 15. new_coat: product 3, but 40 is twice too much: 1.
  expect(['a', 'd', 'c'].map((letter) => fits(letter))).toEqual([true, true, false]);
});

test('what is not the agent’s to give fits nothing, whatever its kind and size', () => {
  // Limit 6: up to 15 is still the agent’s in a kind that is allowed.
  expect([15, 15.01].map((cost) => fits('a', plant(coat, ['offers', 0, 'cost'], cost)))).toEqual([true, false]);
});

test.each([
  [5.3, false],
  [5.4, true],
  [30, true],
  [30.1, false],
])('a voucher worth %f of 40 lost fits: %s', (value, isFitting) => {
  expect(fits('a', plant(coat, ['offers', 0, 'value'], value))).toBe(isFitting);
});

test('the right size does not help a gift of the wrong kind', () => {
  // Money lies near a product and a service, not near attention.
  expect(['product', 'service', 'attention'].map((kind) => fits('a', plant(coat, ['complaint', 'loss', 'kind'], kind)))).toEqual([true, true, false]);
});

test('where a gesture is due, offering nothing, handing over and never speaking of one do not fit', () => {
  expect([fits('b'), fits('e'), isFittingGesture(full, coat, FIXED, undefined)]).toEqual([false, false, false]);
});

test('where none is due, exactly offering nothing, in words or not, fits', () => {
  expect(['a', 'b', 'd', 'e'].map((letter) => fits(letter, undue))).toEqual([false, true, false, false]);
  expect(isFittingGesture(full, undue, FIXED, undefined)).toBe(true);
  expect(isFittingGesture(full, undue, FIXED, findReply(undue, 'check', 'a'))).toBe(true);
});

test('attention fits any loss, but only after what was lost is made good', () => {
  const card = plant(coat, ['offers', 0, 'kind'], 'attention');
  expect([fits('a', card), fits('a', card, [1, 0, 0])]).toEqual([true, false]);
  expect(isFittingGesture(full, card, [1, 0, 0], { ...replyOf(card, 'a'), acts: ['fix'] })).toBe(true);
});

test('where the method does not say what fits, everything does', () => {
  const last = buildLast();
  expect(['a', 'b', 'c', 'd', 'e'].map((letter) => isFittingGesture(last, coat, FIXED, replyOf(coat, letter)))).toEqual(new Array(5).fill(true));
  expect(isFittingGesture(last, coat, FIXED, undefined)).toBe(true);
});
