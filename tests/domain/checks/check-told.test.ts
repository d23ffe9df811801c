import { expect, test } from 'vitest';
import { checkTold } from '../../../src/domain/checks/check-told.ts';
import type { Method } from '../../../src/domain/method/method-schema.ts';
import type { Scenario } from '../../../src/domain/scenario/scenario-schema.ts';
import { mapRoads } from '../../../src/domain/scoring/road-map.ts';
import { buildFullLast, buildGoodCoat } from '../../builders/good-coat.ts';
import { plant } from '../../builders/plant.ts';
import { buildLast } from '../../builders/torn-coat.ts';

const coat = buildGoodCoat();
const check = (scenario: Scenario, method: Method = buildFullLast()) => checkTold('f.json', mapRoads(method, scenario));
const PATH = ['turns', 2, 'replies', 2, 'told'];

/** options.c promises what nobody can keep, and says where that was told. */
const promise = (told?: readonly string[], scenario = coat) =>
  plant(plant(scenario, ['turns', 2, 'replies', 2, 'errors'], ['cannot_keep']), ['turns', 2, 'replies', 2, 'told'], told);

test('an error that nobody sees in the words must say where it was told', () => {
  const problem = { code: 'untold_error', file: 'f.json', path: PATH, found: 'options.c', expected: 'cannot_keep' };
  expect([check(promise()), check(promise([]))]).toEqual([[problem], [problem]]);
});

test('other errors need not, nor does any where the method does not ask for it', () => {
  expect(check(plant(coat, ['turns', 2, 'replies', 2, 'errors'], ['rude']))).toEqual([]);
  expect(check(promise(), buildLast())).toEqual([]);
});

test.each(['situation', 'goal', 'policy.note', 'customer.about', 'story', 'sorry', 'options'])(
  '“%s” is a place that everybody has read or heard before options.c',
  (place) => {
    expect(check(promise([place]))).toEqual([]);
  },
);

test.each(['gesture', 'check', 'delighted', 'nowhere', 'title', 'policy'])('“%s” is none', (place) => {
  expect(check(promise(['goal', place]))).toEqual([{ code: 'told_elsewhere', file: 'f.json', path: PATH, found: place, expected: 'options.c' }]);
});

test('a turn that one road goes round is none, and those that all roads pass still are', () => {
  const round = plant(coat, ['turns', 0, 'replies', 1, 'to'], 'options');
  expect(check(promise(['sorry'], round))).toEqual([{ code: 'told_elsewhere', file: 'f.json', path: PATH, found: 'sorry', expected: 'options.c' }]);
  expect(check(promise(['story'], round))).toEqual([]);
});

test('of two ways of the same length neither is one that all roads pass', () => {
  const [, sorry] = coat.turns;
  const forked = plant(
    { ...coat, turns: [...coat.turns, { ...sorry, id: 'regret' } as (typeof coat.turns)[number]] },
    ['turns', 0, 'replies', 1, 'to'],
    'regret',
  );
  const codesOf = (place: string) => check(promise([place], forked)).map(({ code }) => code);
  expect([codesOf('sorry'), codesOf('regret'), codesOf('story')]).toEqual([['told_elsewhere'], ['told_elsewhere'], []]);
});

test('a turn that a limit forces somebody past is none either', () => {
  // Anger 7 after story.b: from there the customer asks for the options at once.
  const forced = plant(plant(coat, ['turns', 0, 'replies', 1, 'mood'], { anger: 1 }), ['limits', 2], { when: { anger: { min: 7 } }, to: 'options' });
  expect(check(promise(['sorry'], forced)).map(({ code }) => code)).toEqual(['told_elsewhere']);
});

test('a place is looked at on any reply that names one', () => {
  expect(check(plant(coat, ['turns', 0, 'replies', 1, 'told'], ['check']))).toEqual([
    { code: 'told_elsewhere', file: 'f.json', path: ['turns', 0, 'replies', 1, 'told'], found: 'check', expected: 'story.b' },
  ]);
});
