import { expect, test } from 'vitest';
import { checkGesture } from '../../../src/domain/checks/check-gesture.ts';
import type { Method } from '../../../src/domain/method/method-schema.ts';
import type { Scenario } from '../../../src/domain/scenario/scenario-schema.ts';
import { mapRoads } from '../../../src/domain/scoring/road-map.ts';
import { buildFullLast, buildGoodCoat } from '../../builders/good-coat.ts';
import { buildDoorScenario, DOOR } from '../../builders/made-up-method.ts';
import { plant } from '../../builders/plant.ts';
import { buildLast, buildTornCoat } from '../../builders/torn-coat.ts';

const coat = buildGoodCoat();
const full = buildFullLast();
const check = (scenario: Scenario, method: Method = full) => checkGesture('f.json', mapRoads(method, scenario));
const codesOf = (scenario: Scenario, method: Method = full) => check(scenario, method).map(({ code }) => code);
/** The coat without one reply of the gesture. */
const without = (scenario: Scenario, letter: string) =>
  plant(
    scenario,
    ['turns', 3, 'replies'],
    scenario.turns[3]?.replies.filter(({ id }) => id !== letter),
  );
/** Who offered nothing is delighted, who gave something is not. */
const undue = plant(
  plant(coat, ['complaint', 'gesture'], 'none_due'),
  ['turns', 4, 'replies', 0, 'to'],
  [{ when: { trust: { min: 6 }, anger: { max: 5 }, has: ['nothing'] }, to: 'delighted' }, { to: 'resolved' }],
);

test('finds nothing wrong where a fitting gesture decides over delight', () => {
  expect([check(coat), check(undue)]).toEqual([[], []]);
});

test('asks nothing of a scenario whose method does not judge offers', () => {
  expect(check(buildDoorScenario(), DOOR)).toEqual([]);
});

test('there must be an offer that fits what was lost, and that somebody can make', () => {
  const problem = { code: 'no_fitting_offer', file: 'f.json', path: ['offers'] };
  // Neither money nor a product lies near attention.
  expect(check(plant(coat, ['complaint', 'loss', 'kind'], 'attention'))).toContainEqual(problem);
  // voucher and mending at 31 are more than one and a half times 20: level 1.
  const lavish = plant(plant(coat, ['offers', 0, 'value'], 31), ['offers', 2, 'value'], 31);
  expect(check(lavish)).toContainEqual(problem);
  // The new coat would fit at 20, but is not the agent’s to give.
  expect(check(plant(lavish, ['offers', 1, 'value'], 20))).toContainEqual(problem);
  expect(codesOf(plant(lavish, ['offers', 0, 'value'], 30))).not.toContain('no_fitting_offer');
  // Of what fits, the cheapest costs 4: with a limit of 3 all of it lies above what the agent may give alone.
  expect(check(plant(coat, ['complaint', 'policy', 'limit'], 3))).toContainEqual(problem);
});

test('a gesture of attention counts as it would once the loss is made good', () => {
  const card = plant(plant(coat, ['complaint', 'loss', 'kind'], 'money'), ['offers', 0, 'kind'], 'attention');
  expect(codesOf(plant(card, ['offers', 2, 'value'], 100))).not.toContain('no_fitting_offer');
});

test('where no gesture is due, a reply must offer nothing, and the problem says so', () => {
  expect(check(without(undue, 'b'))).toContainEqual({ code: 'no_reply_offers_nothing', file: 'f.json', path: ['offers'] });
});

test('with two offers there is nothing to weigh', () => {
  const two = without({ ...coat, offers: coat.offers.filter(({ id }) => id !== 'new_coat') }, 'c');
  expect(check(two)).toEqual([{ code: 'too_few_offers', file: 'f.json', path: ['offers'], found: '2', expected: '3' }]);
});

test('an offer that no reply makes is there for nothing', () => {
  expect(check(without(coat, 'd'))).toEqual([{ code: 'unused_offer', file: 'f.json', path: ['offers', 2], found: 'mending' }]);
});

test('what the policy allows must not lie beyond the agent’s room', () => {
  const problem = { code: 'allowed_beyond_limit', file: 'f.json', path: ['offers', 0, 'cost'], found: 'voucher', expected: '6' };
  const costing = (cost: number) => plant(coat, ['offers', 0, 'cost'], cost);
  // 6 x 2.5 = 15 is still well above the limit, and the agent’s own to give.
  // Beyond it, the voucher earns no delight either, and the branch that asks for it leads there all the same.
  const unearned = { code: 'delight_without_gesture', file: 'f.json', path: ['endings', 0], found: 'check.a', expected: 'delighted' };
  expect([codesOf(costing(15)), check(costing(15.01))]).toEqual([[], [problem, unearned]]);
  // A method without room ends at the limit.
  expect([codesOf(costing(6), buildLast()), check(costing(6.01), buildLast())]).toEqual([[], [problem]]);
});

test('nobody may be delighted without the gesture that fits', () => {
  const problem = { code: 'delight_without_gesture', file: 'f.json', path: ['endings', 0], found: 'check.a', expected: 'delighted' };
  // In the frozen coat the mood alone decides.
  expect(check(buildTornCoat())).toEqual([problem]);
  expect(check(plant(coat, ['turns', 4, 'replies', 0, 'to', 0, 'when', 'has'], ['nothing']))).toEqual([problem]);
  // The voucher no longer fits: 4 of 8 to 20 is half of what would be fair.
  const unfit = { code: 'unfit_offer_asked', file: 'f.json', path: ['offers', 0], found: 'voucher', expected: 'delighted' };
  expect(check(plant(coat, ['offers', 0, 'value'], 4))).toEqual([unfit]);
  expect(check(plant(coat, ['offers', 0, 'value'], 0))).toEqual([unfit]);
});

test('where no offer fits, delight is not told beside it', () => {
  const worthless = plant(plant(coat, ['offers', 0, 'value'], 0), ['offers', 2, 'value'], 0);
  const codes = codesOf(worthless);
  expect(codes).toContain('no_fitting_offer');
  expect(codes).not.toContain('delight_without_gesture');
});

test('a way round the gesture is one without it', () => {
  const round = plant(coat, ['turns', 2, 'replies', 0, 'to'], 'check');
  expect(check(plant(round, ['turns', 4, 'replies', 0, 'to'], 'delighted'))).toContainEqual(
    expect.objectContaining({ code: 'delight_without_gesture', found: 'check.a' }),
  );
  expect(check(round)).toEqual([]);
});

test('where no gesture is due, nobody may be delighted after one', () => {
  expect(check(plant(coat, ['complaint', 'gesture'], 'none_due'))).toEqual([
    { code: 'delight_after_gesture', file: 'f.json', path: ['endings', 0], found: 'check.a', expected: 'delighted' },
  ]);
});

test('where the method does not say what fits, delight asks for no gesture', () => {
  const round = plant(buildTornCoat(), ['turns', 2, 'replies', 0, 'to'], 'check');
  expect(check(plant(round, ['turns', 4, 'replies', 0, 'to'], 'delighted'), buildLast())).toEqual([]);
});
