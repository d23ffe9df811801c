import { expect, test } from 'vitest';
import { checkQuality } from '../../../src/domain/checks/check-quality.ts';
import type { Offer } from '../../../src/domain/scenario/complaint-schema.ts';
import type { Scenario } from '../../../src/domain/scenario/scenario-schema.ts';
import { mapRoads } from '../../../src/domain/scoring/road-map.ts';
import { buildGoodCoat } from '../../builders/good-coat.ts';
import { plant } from '../../builders/plant.ts';
import { buildLast } from '../../builders/torn-coat.ts';

const last = buildLast();
const coat = buildGoodCoat();
const check = (scenario: Scenario) => checkQuality('scenario.json', mapRoads(last, scenario)).problems;

/** The coat with one more allowed offer, which a reply makes less gladly than the best one. */
function addOffer(offer: Offer): Scenario {
  const turns = coat.turns.map((turn) =>
    turn.id === 'gesture' ? { ...turn, replies: [...turn.replies, { id: 'f', marks: { gives_gladly: 1 as const }, offer: offer.id, to: 'check' }] } : turn,
  );
  const { policy } = coat.complaint;
  const complaint = { ...coat.complaint, policy: { ...policy, allowed: [...policy.allowed, offer.id] } };
  return { ...coat, complaint, turns, offers: [...coat.offers, offer] };
}

test('finds nothing wrong with a good scenario', () => {
  expect(check(coat)).toEqual([]);
});

test('a turn with two replies has too few', () => {
  expect(check(plant(coat, ['turns', 4, 'replies'], coat.turns[4]?.replies.slice(0, 2)))).toContainEqual({
    code: 'too_few_replies',
    file: 'scenario.json',
    path: ['turns', 4],
    found: 'check',
    expected: '3',
  });
});

test('a turn with five replies has too many, unless it is the one with the offers', () => {
  const letters = ['v', 'w', 'x', 'y', 'z'];
  const fill = (turn: number) =>
    plant(
      coat,
      ['turns', turn, 'replies'],
      letters.map((id) => ({ ...coat.turns[turn]?.replies[0], id })),
    );
  expect(check(fill(4))).toContainEqual({ code: 'too_many_replies', file: 'scenario.json', path: ['turns', 4], found: 'check', expected: '4' });
  const offering = coat.turns.findIndex(({ replies }) => replies.some(({ offer }) => offer !== undefined));
  expect(check(fill(offering)).map(({ code }) => code)).not.toContain('too_many_replies');
});

test('a turn needs something right to say in every state', () => {
  const hopeless = plant(coat, ['turns', 4, 'replies', 0, 'when'], { anger: { max: 6 } });
  expect(check(hopeless)).toContainEqual(
    expect.objectContaining({ code: 'no_acceptable_reply', path: ['turns', 4, 'replies'], found: expect.stringMatching(/^check: anger [789]/) }),
  );
});

test('a reply with a critical error is nothing right to say, however well marked', () => {
  const rude = plant(coat, ['turns', 0, 'replies', 0, 'errors'], ['rude']);
  const found = check(plant(rude, ['turns', 0, 'replies', 3, 'marks'], { says_what_can: 1 })).filter(({ code }) => code === 'no_acceptable_reply');
  expect(found.map(({ path }) => path)).toEqual([['turns', 0, 'replies']]);
});

test('an offer that another beats or equals in everything is dominated', () => {
  const worse: Offer = { id: 'coupon', kind: 'money', value: 9, cost: 4, when: 'now', condition: 'none' };
  expect(check(addOffer(worse))).toEqual([{ code: 'dominated_offer', file: 'scenario.json', path: ['offers', 3], found: 'coupon', expected: 'voucher' }]);
});

test.each<[string, Partial<Offer>]>([
  ['worth more', { value: 11, cost: 5 }],
  ['cheaper', { cost: 3, condition: 'next_purchase' }],
  ['of a kind that fits better', { kind: 'product', cost: 5 }],
])('an offer that is %s has its own attraction', (_name, changes) => {
  const other: Offer = { id: 'coupon', kind: 'money', value: 10, cost: 4, when: 'now', condition: 'none', ...changes };
  const dominated = check(addOffer(other)).filter(({ code, found }) => code === 'dominated_offer' && found === 'coupon');
  expect(dominated).toEqual([]);
});

test('of two offers that are equal in everything neither is dominated', () => {
  const twin: Offer = { id: 'coupon', kind: 'money', value: 10, cost: 4, when: 'now', condition: 'none' };
  expect(check(addOffer(twin))).toEqual([]);
});

test('a step that earns nothing on any road is absent', () => {
  const thankless = plant(plant(coat, ['turns', 4, 'replies', 0, 'marks'], { checks_satisfaction: 3 }), ['turns', 4, 'replies', 1, 'marks'], { says_sorry: 1 });
  expect(check(thankless)).toEqual([{ code: 'absent_step', file: 'scenario.json', path: ['turns'], found: 'thank' }]);
});

test('the best must lie on one road', () => {
  // story.b lets finish worse and thanks better: 1500 of listen and 1200 of thank exclude each other
  const split = plant(coat, ['turns', 0, 'replies', 1, 'marks'], { lets_finish: 1, thanks_for_report: 1 });
  const problems = check(split);
  expect(problems).toEqual([{ code: 'best_road_splits', file: 'scenario.json', path: ['turns'], found: expect.stringMatching(/^97\.5$/), expected: '100' }]);
});

test('the worst road may not score more than 20, and keeping silent all the time does not count as one', () => {
  const easy = { ...coat, turns: coat.turns.map((turn) => ({ ...turn, replies: turn.replies.filter(({ id }) => id === 'a') })) };
  // One reply a turn is too few, none of them is half right, and two of the three offers are made by nobody.
  const { length } = coat.turns;
  const expected = [...new Array(length).fill('too_few_replies'), ...new Array(length).fill('no_half_right_reply'), 'unused_offer', 'unused_offer'];
  const problems = check(easy);
  expect(problems.slice(0, -1).map(({ code }) => code)).toEqual(expected);
  expect(problems.at(-1)).toEqual({ code: 'worst_road_too_good', file: 'scenario.json', path: ['turns'], found: '100.0', expected: '≤ 20' });
});

test('the best road must pass', () => {
  const sour = plant(coat, ['endings', 0, 'passes'], false);
  expect(check(sour)).toEqual([
    { code: 'best_road_fails', file: 'scenario.json', path: ['turns'], found: 'story.a → sorry.a → options.a → gesture.a → check.a' },
  ]);
});
