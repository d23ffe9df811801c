import { expect, test } from 'vitest';
import { exploreTalk } from '../../../src/domain/conversation/explore-talk.ts';
import { listWays } from '../../../src/domain/conversation/list-ways.ts';
import { chartRoads } from '../../../src/domain/scoring/chart-roads.ts';
import { scoreAttempt } from '../../../src/domain/scoring/score-attempt.ts';
import { buildMoves } from '../../builders/build-attempt.ts';
import { buildMethod } from '../../builders/build-method.ts';
import { buildScenario } from '../../builders/build-scenario.ts';

const scenario = buildScenario();
const ways = listWays(exploreTalk(scenario, false));
const score = (...replies: string[]) => scoreAttempt(buildMethod(), scenario, buildMoves(...replies));

test('the ways of a complaint are those that replies can lead, several between the same two as one', () => {
  const written = ways.map(({ from, to, choices }) => `${from} ${to} ${choices.join('')}`);
  expect(new Set(written)).toEqual(
    new Set([
      'opening remedy ab',
      // It makes the anger 10, at which she goes.
      'opening walked_out c',
      'remedy closing ab',
      'remedy escalated c',
      'closing delighted a',
      // a with too little trust, b, and d with the number of the table.
      'closing resolved abd',
      'closing unresolved c',
    ]),
  );
  expect(written[0]).toMatch(/^opening /);
});

test('one’s own road is among them, with what each of its turns cost', () => {
  const { places, ways: all } = chartRoads(scenario, ways, score('opening.a', 'remedy.b', 'closing.b'));
  expect(all.filter(({ isOwn }) => isOwn).map(({ from, to }) => `${from} ${to}`)).toEqual(
    expect.arrayContaining(['opening remedy', 'remedy closing', 'closing resolved']),
  );
  expect(all.filter(({ isOwn }) => isOwn)).toHaveLength(3);
  expect(places.map(({ id, kind, moves, isOwn, price }) => [id, kind, moves, isOwn, price])).toEqual([
    ['opening', 'turn', [0], true, 0],
    ['remedy', 'turn', [1], true, 40],
    ['closing', 'turn', [2], true, 13],
    ['delighted', 'ending', [], false, 0],
    ['resolved', 'ending', [], true, 0],
    ['unresolved', 'ending', [], false, 0],
    ['escalated', 'ending', [], false, 0],
    ['walked_out', 'ending', [], false, 0],
  ]);
});

test('a silence that keeps the turn is no way, and one that ends the talk is a way of its own', () => {
  const { places, ways: all } = chartRoads(scenario, ways, score('opening.a', 'remedy.silence', 'remedy.silence', 'remedy.silence'));
  const own = all.filter(({ isOwn }) => isOwn).map(({ from, to, choices }) => [from, to, choices]);
  expect(own).toEqual([
    ['opening', 'remedy', ['a', 'b']],
    ['remedy', 'walked_out', ['silence']],
  ]);
  expect(places.find(({ id }) => id === 'remedy')?.moves).toEqual([1, 2, 3]);
  expect(all).toHaveLength(ways.length + 1);
});
