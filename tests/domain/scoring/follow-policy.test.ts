import { expect, test } from 'vitest';
import { findBestPoints } from '../../../src/domain/scoring/find-best-points.ts';
import { openExpectation, pickAtRandom } from '../../../src/domain/scoring/follow-policy.ts';
import { mergeRoads } from '../../../src/domain/scoring/merge-roads.ts';
import { mapRoads } from '../../../src/domain/scoring/road-map.ts';
import { weighPoints } from '../../../src/domain/scoring/step-points.ts';
import { buildMethod } from '../../builders/build-method.ts';
import { buildScenario } from '../../builders/build-scenario.ts';
import { buildLast, buildTornCoat } from '../../builders/torn-coat.ts';
import { makePolicy, walkAllRoads } from '../../builders/walk-policy.ts';

const soup = mergeRoads(mapRoads(buildMethod(), buildScenario()));
const coat = mergeRoads(mapRoads(buildLast(), buildTornCoat()));

test('a situation is a turn, the line that was said and the replies that can be chosen', () => {
  expect(soup.situations.map(({ turn, line, choices }) => `${turn}.${line} ${choices.join('')}`).sort()).toEqual([
    'closing.plain abc',
    'closing.plain abcd',
    'closing.warm abcd',
    'opening.plain abc',
    'remedy.hot abc',
    'remedy.plain abc',
  ]);
  expect(soup.size).toBe(3 + 4 + 4 + 3 + 3 + 3);
});

test('places that nothing to come tells apart are one, and the last is the start', () => {
  const { map, places } = coat;
  expect(places.length).toBeLessThan(map.graph.nodes.length);
  expect(places.at(-1)).toMatchObject({ at: map.scenario.start, state: 0 });
  for (const [index, { ways }] of places.entries()) for (const { to } of ways) expect(to).toBeLessThan(index);
});

test.each([
  ['the soup', soup],
  ['the coat', coat],
])('of %s the expected score is the mean over all roads, each as likely as the policy takes it', (_name, merged) => {
  const most = findBestPoints(merged.map, false);
  const expectScore = openExpectation(merged, most);
  for (const policy of [pickAtRandom(merged), makePolicy(merged, 1), makePolicy(merged, 2)]) {
    const { points } = walkAllRoads(merged, policy);
    expect(expectScore(policy)).toBeCloseTo(100 * weighPoints(merged.map.method, points, most), 9);
  }
});

test('where two lines lead on alike, they are two situations all the same: what is taken may depend on the line', () => {
  const [opening, ...rest] = buildScenario().turns;
  if (opening === undefined) throw new Error('There is no turn.');
  // Both a and b learn and win the same; only after b the customer is still hot.
  const replies = opening.replies.map((reply) => (reply.id === 'b' ? { ...reply, mood: { trust: 1 }, learns: ['table_number'] } : reply));
  const merged = mergeRoads(mapRoads(buildMethod(), buildScenario({ turns: [{ ...opening, replies }, ...rest] })));
  expect(
    merged.situations
      .filter(({ turn }) => turn === 'remedy')
      .map(({ line }) => line)
      .sort(),
  ).toEqual(['hot', 'plain']);
  const most = findBestPoints(merged.map, false);
  const policy = makePolicy(merged, 3);
  expect(openExpectation(merged, most)(policy)).toBeCloseTo(100 * weighPoints(merged.map.method, walkAllRoads(merged, policy).points, most), 9);
});

test('a policy of another talk is refused', () => {
  expect(() => openExpectation(soup, findBestPoints(soup.map, false))(pickAtRandom(coat))).toThrow('another talk');
});
