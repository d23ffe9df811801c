import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LossKind } from '../../../src/domain/kinds/loss-kind.ts';
import type { OfferSide } from '../../../src/domain/method/method-schema.ts';
import type { OfferRules } from '../../../src/domain/method/offer-rules-schema.ts';
import type { Complaint, Offer } from '../../../src/domain/scenario/complaint-schema.ts';
import { fairValue, judgeOffer, sizeOfProblem } from '../../../src/domain/scoring/judge-offer.ts';
import { buildFullLast } from '../../builders/good-coat.ts';
import { PROPERTY } from '../../builders/property.ts';
import { buildLast, buildTornCoat } from '../../builders/torn-coat.ts';

/** How LAST judges offers: as it was frozen, and with attention and room. */
const RULES = buildLast().offers as OfferRules;
const FULL = buildFullLast().offers as OfferRules;

const complaintOf = (changes: Partial<Complaint>): Complaint => ({ ...buildTornCoat().complaint, ...changes });
const offerOf = (changes: Partial<Offer>): Offer => ({ id: 'voucher', kind: 'money', value: 10, cost: 4, when: 'now', condition: 'none', ...changes });
/** With no other offer beside it, and the loss itself not made good. */
const judge = (complaint: Complaint, offer: Offer, side: OfferSide) => judgeOffer(RULES, { complaint, offers: [offer] }, offer, side, false);
const lossOf = (kind: LossKind, value = 100) => ({ loss: { kind, value } });

test.each<[LossKind, number, number, number, number]>([
  ['money', 3, 2, 2, 1],
  ['product', 2, 3, 1, 1],
  ['service', 2, 1, 3, 2],
  ['attention', 1, 1, 2, 3],
])('what was lost was %s: money fits %i, product %i, service %i, attention %i', (kind, ...levels) => {
  const gifts: LossKind[] = ['money', 'product', 'service', 'attention'];
  expect(gifts.map((gift) => judge(complaintOf(lossOf(kind)), offerOf({ kind: gift }), 'fit'))).toEqual(levels);
});

test.each([
  [1, 'first', 1, [10, 25]],
  [1, 'repeated', 2, [20, 50]],
  [2, 'first', 2, [20, 50]],
  [2, 'repeated', 3, [40, 100]],
  [3, 'first', 3, [40, 100]],
  [3, 'repeated', 3, [40, 100]],
] as const)('severity %i, %s failure: size %i, and of 100 lost %j are fair', (severity, failure, size, fair) => {
  const complaint = complaintOf({ severity, failure, ...lossOf('product') });
  expect(sizeOfProblem(complaint)).toBe(size);
  expect(fairValue(RULES, complaint)).toEqual(fair);
});

test.each([
  [0, 0],
  [3.3, 0],
  [3.4, 1],
  [6.6, 1],
  [6.7, 2],
  [9.9, 2],
  [10, 3],
  [25, 3],
  [25.1, 2],
  [37.5, 2],
  [37.6, 1],
  [75, 1],
  [75.1, 0],
  [1000, 0],
])('where 10 to 25 would be fair, %f is in proportion at level %i', (value, level) => {
  expect(judge(complaintOf({ severity: 1, ...lossOf('product') }), offerOf({ value }), 'proportion')).toBe(level);
});

test.each([
  [3, 0.3, 0.75],
  [0.7, 0.07, 0.175],
  [19, 1.9, 4.75],
  [33, 3.3, 8.25],
])('of %f lost, exactly %f and exactly %f are still fair, whatever binary makes of them', (value, lowest, highest) => {
  const complaint = complaintOf({ severity: 1, ...lossOf('product', value) });
  expect(judge(complaint, offerOf({ value: lowest }), 'proportion')).toBe(3);
  expect(judge(complaint, offerOf({ value: highest }), 'proportion')).toBe(3);
});

test.each([
  [2.8, 1.05],
  [5.6, 2.1],
])('of %f lost, %f is exactly half as much again as is fair, and still level 2', (value, half) => {
  expect(judge(complaintOf({ severity: 1, ...lossOf('product', value) }), offerOf({ value: half }), 'proportion')).toBe(2);
});

test('now is worth 3, later 1', () => {
  expect(judge(complaintOf({}), offerOf({ when: 'now' }), 'promptness')).toBe(3);
  expect(judge(complaintOf({}), offerOf({ when: 'later' }), 'promptness')).toBe(1);
});

test('no effort is worth 3, having to buy again 1, having to ask for it 0', () => {
  const conditions = ['none', 'next_purchase', 'customer_effort'] as const;
  expect(conditions.map((condition) => judge(complaintOf({}), offerOf({ condition }), 'effort'))).toEqual([3, 1, 0]);
});

test.each([
  ['allowed, at the limit', 'voucher', 6, 3],
  ['allowed, above the limit', 'voucher', 6.01, 0],
  ['not allowed, below the limit', 'new_coat', 1, 0],
])('where nothing is said of room, authority of an offer that is %s', (_name, id, cost, level) => {
  const complaint = complaintOf({ policy: { limit: 6, allowed: ['voucher', 'mending'] } });
  expect(judge(complaint, offerOf({ id, cost }), 'authority')).toBe(level);
});

/** Limit 6: a little above it up to 6 x 1.5 = 9, well above it up to 6 x 2.5 = 15 (KY-K7). */
test.each([
  [6, 3],
  [6.01, 2],
  [9, 2],
  [9.01, 1],
  [15, 1],
  [15.01, 0],
])('with room, an offer of an allowed kind that costs %f of a limit of 6 is within authority at level %i', (cost, level) => {
  const complaint = complaintOf({ policy: { limit: 6, allowed: ['voucher'] } });
  const offer = offerOf({ id: cost <= 6 ? 'voucher' : 'double', cost });
  expect(judgeOffer(FULL, { complaint, offers: [offerOf({}), offer] }, offer, 'authority', false)).toBe(level);
});

test('a gesture of attention fits any loss at level 3 once the loss is made good, and before as any other kind', () => {
  const card = offerOf({ kind: 'attention' });
  const fitOf = (kind: LossKind, isMadeGood: boolean) => {
    const complaint = complaintOf(lossOf(kind));
    return judgeOffer(FULL, { complaint, offers: [card] }, card, 'fit', isMadeGood);
  };
  const losses: LossKind[] = ['money', 'product', 'service', 'attention'];
  expect(losses.map((kind) => fitOf(kind, true))).toEqual([3, 3, 3, 3]);
  expect(losses.map((kind) => fitOf(kind, false))).toEqual([1, 1, 2, 3]);
});

test('that the loss is made good helps no other kind of gift, and none where the method does not speak of attention', () => {
  const complaint = complaintOf(lossOf('product'));
  const judgeFit = (rules: OfferRules, kind: LossKind) => judgeOffer(rules, { complaint, offers: [] }, offerOf({ kind }), 'fit', true);
  expect([judgeFit(FULL, 'money'), judgeFit(FULL, 'service'), judgeFit(RULES, 'attention')]).toEqual([2, 1, 1]);
});

test('where no gesture is due nothing fits, nothing is fair, and any value is out of proportion', () => {
  const complaint = complaintOf({ gesture: 'none_due', ...lossOf('product') });
  expect(fairValue(FULL, complaint)).toEqual([0, 0]);
  const kinds: LossKind[] = ['money', 'product', 'service', 'attention'];
  expect(kinds.map((kind) => judgeOffer(FULL, { complaint, offers: [] }, offerOf({ kind }), 'fit', true))).toEqual([0, 0, 0, 0]);
  expect([0, 0.01, 30].map((value) => judgeOffer(FULL, { complaint, offers: [] }, offerOf({ value }), 'proportion', true))).toEqual([0, 0, 0]);
});

test('proportion is two-sided: going up to what is fair never costs, going on above it never pays', () => {
  const amount = fc.double({ min: 0, max: 1000, noNaN: true });
  const severity = fc.constantFrom(1, 2, 3);
  fc.assert(
    fc.property(amount, amount, fc.double({ min: 0.01, max: 1000, noNaN: true }), severity, (one, other, lost, size) => {
      const complaint = complaintOf({ severity: size, ...lossOf('product', lost) });
      const levelOf = (value: number) => judge(complaint, offerOf({ value }), 'proportion');
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      const [lowest, highest] = fairValue(RULES, complaint);
      if (more <= lowest) expect(levelOf(less)).toBeLessThanOrEqual(levelOf(more));
      if (less >= highest) expect(levelOf(less)).toBeGreaterThanOrEqual(levelOf(more));
      expect(levelOf((lowest + highest) / 2)).toBe(3);
      expect(levelOf(lowest / 4)).toBe(0);
      expect(levelOf(highest * 4)).toBe(0);
    }),
    PROPERTY,
  );
});
