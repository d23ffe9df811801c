import { expect, test } from 'vitest';
import { describeProblem } from '../../src/authoring/describe-problem.ts';
import { checkQuality } from '../../src/domain/checks/check-quality.ts';
import type { Scenario } from '../../src/domain/scenario/scenario-schema.ts';
import { mapRoads } from '../../src/domain/scoring/road-map.ts';
import { buildFullLast, buildGoodCoat } from '../builders/good-coat.ts';
import { plant } from '../builders/plant.ts';

const coat = buildGoodCoat();
const replies = (turn: number) => ['turns', turn, 'replies'] as const;
/** The gesture without one of its replies. */
const withoutReply = (letter: string) =>
  plant(
    coat,
    replies(3),
    coat.turns[3]?.replies.filter(({ id }) => id !== letter),
  );
/** No gesture is due, and delight asks for none. */
const undue = plant(
  plant(coat, ['complaint', 'gesture'], 'none_due'),
  [...replies(4), 0, 'to'],
  [{ when: { trust: { min: 6 }, anger: { max: 5 }, has: ['nothing'] }, to: 'delighted' }, { to: 'resolved' }],
);
const promised = plant(coat, [...replies(2), 2, 'errors'], ['cannot_keep']);

/** One fault planted in a good scenario, and what its author reads. */
test.each<[string, Scenario, string]>([
  [
    'two best replies',
    plant(coat, [...replies(0), 1], { ...coat.turns[0]?.replies[0], id: 'b' }),
    'turns.story.replies\n    In the turn “story” no reply is the best wherever it can be said. Give one reply the highest marks of the turn, and let no other lead to more points than it.',
  ],
  [
    'nothing half right',
    plant(coat, [...replies(1), 1], { ...coat.turns[1]?.replies[2], id: 'b' }),
    'turns.sorry.replies\n    In the turn “sorry” no reply is half right. Give an honest reply marks of 1 or 2, between the best and the worst.',
  ],
  [
    'an error that pays',
    plant(coat, [...replies(3), 2, 'to'], 'check'),
    'turns.gesture.replies.c\n    “gesture.c” is a critical error, yet it keeps more points than the honest reply “gesture.e”. Let it lead to no better a place, and change the mood no less, than the honest replies of this turn.',
  ],
  [
    'an error that was not told',
    promised,
    'turns.options.replies.c.told\n    “options.c” is the critical error “cannot_keep”, and nothing says where the learner was told what makes it one. Name the place under “told”: situation, goal, policy.note, customer.about, or a turn that comes before. If nowhere, it is no critical error.',
  ],
  [
    'an error told too late',
    plant(promised, [...replies(2), 2, 'told'], ['check']),
    'turns.options.replies.c.told\n    “check” is no place that everybody has read or heard before “options.c”. Name situation, goal, policy.note, customer.about, or a turn that every road there has passed.',
  ],
  [
    'no offer that fits',
    plant(coat, ['complaint', 'loss', 'kind'], 'attention'),
    'offers\n    No offer within the agent’s room fits what was lost. Add one of the right kind and size, or say that no gesture is due and let a reply offer nothing.',
  ],
  [
    'two offers',
    { ...withoutReply('c'), offers: coat.offers.filter(({ id }) => id !== 'new_coat') },
    'offers\n    There are 2 offers; nothing has to be weighed. Prepare 3 or more, of different worth and cost.',
  ],
  ['an offer that nobody makes', withoutReply('c'), 'offers.new_coat\n    Nobody can make the offer “new_coat”. Let a reply make it, or take it out.'],
  [
    'an allowed offer beyond the limit',
    plant(coat, ['offers', 2, 'cost'], 16),
    'offers.mending.cost\n    “mending” is on the list of what the agent may give, and far above the limit of 6. Take it off the list, or bring limit and cost together.',
  ],
  [
    'delight without the gesture',
    plant(coat, [...replies(4), 0, 'to', 0, 'when', 'has'], ['nothing']),
    'endings.delighted\n    “delighted” is an ending of delight, and “check.a” leads there without the gesture that fits. Ask under “has” for the offers that fit, on every branch that leads there.',
  ],
  [
    'delight after a gift that nobody was due',
    plant(coat, ['complaint', 'gesture'], 'none_due'),
    'endings.delighted\n    “delighted” is an ending of delight, and “check.a” leads there after an offer, although no gesture is due here. Ask under “has” for “nothing”, on every branch that leads there; where a gesture is called for, take "gesture": "none_due" out of the complaint.',
  ],
  [
    'nobody who offers nothing where no gesture is due',
    plant(
      undue,
      [...replies(3)],
      undue.turns[3]?.replies.filter(({ id }) => id !== 'b'),
    ),
    'offers\n    No gesture is due here, yet no reply offers nothing. Let a reply say "offer": "nothing"; where a gesture is called for, take "gesture": "none_due" out of the complaint.',
  ],
  [
    'a best road that fails',
    plant(coat, ['endings', 0, 'passes'], false),
    'turns\n    The best road does not pass: story.a → sorry.a → options.a → gesture.a → check.a. Let it end in an ending that passes, above each minimum of the method and without a critical error.',
  ],
])('says what to do about %s', async (_name, scenario, words) => {
  const { problems } = checkQuality('scenario.json', mapRoads(buildFullLast(), scenario));
  const told = await Promise.all(problems.map((problem) => describeProblem(problem, scenario)));
  expect(told).toContain(`  ${words}`);
});

test('what it says of delight after a gift can be followed', () => {
  const { problems } = checkQuality('scenario.json', mapRoads(buildFullLast(), undue));
  expect(problems.map(({ code }) => code)).not.toContain('delight_after_gesture');
});

test('offering nothing is something right to say where no gesture is due', () => {
  const isMeant = ({ offer }: { readonly offer?: string | undefined }) => offer === 'nothing' || offer === 'supervisor';
  const bare = plant(undue, [...replies(3)], undue.turns[3]?.replies.filter(isMeant));
  expect(checkQuality('scenario.json', mapRoads(buildFullLast(), bare)).problems.map(({ code }) => code)).not.toContain('no_acceptable_reply');
});

test('says nothing of a good scenario', () => {
  expect(checkQuality('scenario.json', mapRoads(buildFullLast(), coat)).problems).toEqual([]);
});
