import { expect, test } from 'vitest';
import { checkRoads } from '../../../src/domain/checks/check-roads.ts';
import { exploreTalk } from '../../../src/domain/conversation/explore-talk.ts';
import type { Scenario } from '../../../src/domain/scenario/scenario-schema.ts';
import { plant } from '../../builders/plant.ts';
import { buildTornCoat } from '../../builders/torn-coat.ts';

const coat = buildTornCoat();
const check = (scenario: Scenario) => checkRoads('scenario.json', scenario, exploreTalk(scenario, true));
const deaf = { id: 'aside', step: 'listen', lines: [{ id: 'plain' }], replies: [{ id: 'a', marks: {}, to: 'resolved' }] };

test('finds nothing wrong with a scenario whose roads are sound', () => {
  expect(check(coat)).toEqual([]);
});

test('names a talk that can go round in a circle, by its turns', () => {
  const [problem, ...more] = check(plant(coat, ['turns', 2, 'replies', 2], { id: 'c', marks: {}, to: 'sorry' }));
  expect(more).toEqual([]);
  expect(problem).toMatchObject({ code: 'loop', file: 'scenario.json', path: ['turns'] });
  expect(problem?.found?.split(' → ').sort()).toEqual(['options', 'sorry']);
});

test('names a turn in which, in some state, no reply is open', () => {
  const shut = plant(coat, ['turns', 1, 'replies'], [{ id: 'a', when: { anger: { max: 5 } }, marks: { says_back: 1 }, to: 'options' }]);
  expect(check(shut)).toContainEqual({ code: 'dead_end', file: 'scenario.json', path: ['turns', 1], found: 'sorry: anger 6, trust 4' });
});

test('a dead end that only silence leads to is one all the same', () => {
  const shut = plant(
    coat,
    ['turns', 4, 'replies'],
    [
      { id: 'a', when: { anger: { max: 9 } }, marks: {}, to: 'resolved' },
      { id: 'b', when: { anger: { max: 9 } }, marks: {}, to: 'unresolved' },
    ],
  );
  const [problem] = check({ ...shut, limits: shut.limits.slice(1) });
  expect(problem).toMatchObject({ code: 'dead_end', path: ['turns', 4] });
});

test.each([
  ['a turn that no reply leads to', ['turns', 5], deaf, { code: 'unreachable_turn', path: ['turns', 5], found: 'aside' }],
  [
    'an ending that no reply leads to',
    ['endings', 5],
    { id: 'forgotten', kind: 'unresolved' },
    { code: 'unreachable_ending', path: ['endings', 5], found: 'forgotten' },
  ],
  [
    'a line after the one that always comes first',
    ['turns', 0, 'lines', 1],
    { id: 'second' },
    { code: 'unreachable_line', path: ['turns', 0, 'lines', 1], found: 'story.second' },
  ],
  [
    'a line for a mood that cannot be',
    ['turns', 0, 'lines'],
    [{ id: 'cool', when: { anger: { max: 5 } } }, { id: 'plain' }],
    { code: 'unreachable_line', path: ['turns', 0, 'lines', 0], found: 'story.cool' },
  ],
  [
    'a reply for knowledge that comes too late',
    ['turns', 0, 'replies', 1, 'when'],
    { has: ['call_today'] },
    { code: 'unreachable_reply', path: ['turns', 0, 'replies', 1], found: 'story.b' },
  ],
])('names exactly %s', (_name, path, value, problem) => {
  expect(check(plant(coat, path, value))).toEqual([{ file: 'scenario.json', ...problem }]);
});

test('a line that only silence brings out counts as unreachable, because the patience clock may be off', () => {
  const lines = [{ id: 'angrier', when: { anger: { min: 7 } } }, { id: 'plain' }];
  expect(check(plant(coat, ['turns', 0, 'lines'], lines)).map(({ found }) => found)).toEqual(['story.angrier']);
});

test('the ending that silence leads to need not be reached otherwise', () => {
  const alone = plant(plant(coat, ['endings', 5], { id: 'hung_up', kind: 'walked_out' }), ['silence', 'to'], 'hung_up');
  expect(check(alone)).toEqual([]);
});

test('fewer than three endings within reach are too few', () => {
  const [short, mute] = [
    { id: 'a', marks: {}, to: 'resolved' },
    { id: 'b', marks: {}, to: 'unresolved' },
  ];
  const twoWays = {
    ...coat,
    facts: [],
    promises: [],
    limits: [],
    turns: [{ ...deaf, id: 'story', replies: [short, mute] }],
    endings: coat.endings.slice(1, 3),
  };
  const silence = { ...coat.silence, to: 'unresolved' };
  expect(check({ ...twoWays, silence })).toEqual([{ code: 'too_few_endings', file: 'scenario.json', path: ['endings'], found: '2', expected: '3' }]);
});

test('says that a talk has too many states instead of searching for ever: here each of 24 things known counts to the end', () => {
  const facts = Array.from({ length: 12 }, (_, index) => `fact_${index}`);
  const promises = Array.from({ length: 12 }, (_, index) => `promise_${index}`);
  const wide = [...facts, ...promises].map((id, index) => ({
    ...deaf,
    id: `turn_${index}`,
    replies: [
      { id: 'a', marks: {}, mood: { anger: 1, trust: -1 }, [index < 12 ? 'learns' : 'promises']: [id], to: index === 23 ? 'resolved' : `turn_${index + 1}` },
      { id: 'b', marks: {}, mood: { anger: -1, trust: 1 }, to: index === 23 ? 'unresolved' : `turn_${index + 1}` },
    ],
  }));
  const huge = { ...coat, facts, promises, start: 'turn_0', limits: [{ when: { has: facts, lacks: promises }, to: 'escalated' }], turns: wide };
  expect(check(huge)).toEqual([{ code: 'too_many_states', file: 'scenario.json', path: ['turns'], expected: '200000' }]);
}, 60_000);
