import { expect, test } from 'vitest';
import { startConversation } from '../../../src/domain/conversation/talk-state.ts';
import { findBestPoints } from '../../../src/domain/scoring/find-best-points.ts';
import { openPointSearch } from '../../../src/domain/scoring/open-point-search.ts';
import { findStart, listRoads, mapRoads } from '../../../src/domain/scoring/road-map.ts';
import { findBestRoad, findScoreRange } from '../../../src/domain/scoring/search-roads.ts';
import { weighPoints } from '../../../src/domain/scoring/step-points.ts';
import { tabulateWorth } from '../../../src/domain/scoring/tabulate-worth.ts';
import { walkBestRoad } from '../../../src/domain/scoring/walk-best-road.ts';
import { buildMethod } from '../../builders/build-method.ts';
import { buildScenario } from '../../builders/build-scenario.ts';
import { plant } from '../../builders/plant.ts';
import { buildLast, buildTornCoat } from '../../builders/torn-coat.ts';

const soup = buildScenario();
const tiny = buildMethod();

test('lists the ways on with what each brings before any act, and where it leads, silence only when asked for', () => {
  const map = mapRoads(tiny, soup);
  const start = findStart(map);
  // No rule tells one fix from none: the method has two states, and 1 is “acknowledged”.
  expect(listRoads(map, start, true).map(({ choice, yields, to }) => [choice, yields.points[0], to.state.at, yields.next[0]])).toEqual([
    ['a', [900, 0, 0], 'remedy', 1],
    ['b', [300, 0, 0], 'remedy', 0],
    ['c', [0, 0, 0], 'walked_out', 0],
    ['silence', [0, 0, 0], 'opening', 0],
  ]);
  expect(listRoads(map, start, false)).toHaveLength(3);
  const ended = map.graph.nodes.find(({ state }) => state.at === 'resolved');
  expect(ended && listRoads(map, ended, true)).toEqual([]);
});

test('the denominator is the most that any road collects, each step by itself', () => {
  expect(findBestPoints(mapRoads(tiny, soup), false)).toEqual([900, 1200, 600]);
  expect(findBestPoints(mapRoads(buildLast(), buildTornCoat()), false)).toEqual([1500, 2100, 2400, 900, 3300]);
});

test('what can still be earned falls as the talk goes on, and with what was not done before', () => {
  const { best, worthOf, aheadOf, listReplies } = openPointSearch(tiny, soup, false);
  expect(best).toEqual([900, 1200, 600]);
  const [heard, unheard] = listReplies({ talk: startConversation(soup), acts: [0, 0] }).map(({ next }) => next);
  if (heard === undefined || unheard === undefined) throw new Error('The soup begins with replies.');
  expect([heard.acts, unheard.acts]).toEqual([
    [1, 0],
    [0, 0],
  ]);
  expect([aheadOf(heard), aheadOf(unheard)]).toEqual([
    [0, 1200, 600],
    [0, 600, 600],
  ]);
  // The steps weigh 40, 40 and 20: all of the second, or half of it, and all of the third.
  expect(worthOf(heard)).toBeCloseTo(60, 9);
  expect(worthOf(unheard)).toBeCloseTo(40, 9);
  const [, , supervisor] = listReplies(unheard);
  expect(supervisor?.next.talk.at).toBe('escalated');
  expect(supervisor && [worthOf(supervisor.next), aheadOf(supervisor.next)]).toEqual([0, [0, 0, 0]]);
});

test('what lies ahead of any moment is the most that one of its roads collects to the end, worked out anew', () => {
  const map = mapRoads(buildLast(), buildTornCoat());
  const { best, ahead } = tabulateWorth(map, true);
  const walk = (node = findStart(map), state = 0, depth = 0): void => {
    const roads = listRoads(map, node, true).map(({ yields, to }) => ({ points: yields.points[state], to, next: yields.next[state] }));
    const sums = roads.map(({ points, to, next }) => 100 * weighPoints(map.method, points ?? [], best) + ahead(to, next ?? 0));
    if (roads.length > 0) expect(ahead(node, state)).toBeCloseTo(Math.max(...sums), 9);
    const collected = walkBestRoad(map, node, state, true).reduce((sum, { points }) => sum + 100 * weighPoints(map.method, points, best), 0);
    expect(collected).toBeCloseTo(ahead(node, state), 9);
    if (depth < 4) for (const { to, next } of roads) walk(to, next, depth + 1);
  };
  walk();
});

/**
 * By hand, in points of the overall score. Closing with the fact known: (20 + 20/3 + 0 + 40/3) / 4 = 10, without it
 * (20 + 20/3 + 0) / 3 = 80/9. Remedy acknowledged: (40 + 10 + 10 + 0) / 3 = 20; not acknowledged, the offer halved:
 * (20 + 80/9 + 80/9 + 0) / 3 = 340/27. Opening: (40 + 20 + 40/3 + 340/27 + 0) / 3 = 2320/81.
 */
test('best, worst and mean over all roads are exact', () => {
  const { best, worst, random } = findScoreRange(mapRoads(tiny, soup));
  expect(best).toBeCloseTo(100, 9);
  expect(worst).toBe(0);
  expect(random).toBeCloseTo(2320 / 81, 9);
});

test('the best road is one that collects the most in every step at once', () => {
  expect(findBestRoad(mapRoads(tiny, soup))).toEqual(['opening.a', 'remedy.a', 'closing.a']);
});

test('there is none where two roads share the best between them', () => {
  const split = plant(soup, ['turns', 0, 'replies', 1, 'marks'], { lets_finish: 1, thanks_for_report: 1 });
  expect(findBestRoad(mapRoads(tiny, split))).toBeUndefined();
  expect(findScoreRange(mapRoads(tiny, split)).best).toBeLessThan(100);
});

test('there is none where only silence leads to the most', () => {
  const wary = { id: 'e', when: { trust: { max: 3 } }, marks: { lets_finish: 3 }, to: 'resolved' };
  expect(findBestRoad(mapRoads(tiny, plant(soup, ['turns', 2, 'replies', 4], { ...wary, when: { trust: { max: 2 } } })))).toBeUndefined();
  expect(findBestRoad(mapRoads(tiny, plant(soup, ['turns', 2, 'replies', 4], { ...wary, when: { trust: { max: 0 } } })))).toBeDefined();
});
