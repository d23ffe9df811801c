import { expect, test } from 'vitest';
import { startConversation } from '../../../src/domain/conversation/conversation-state.ts';
import { findBestPoints, findBestRoad, findScoreRange, listRoads, searchBestPoints } from '../../../src/domain/scoring/search-roads.ts';
import { buildMethod } from '../../builders/build-method.ts';
import { buildScenario } from '../../builders/build-scenario.ts';
import { plant } from '../../builders/plant.ts';
import { buildLast, buildTornCoat } from '../../builders/torn-coat.ts';

const soup = buildScenario();
const tiny = buildMethod();

test('lists the ways on with what each earns and where it leads, silence only when asked for', () => {
  const start = startConversation(soup);
  const roads = listRoads(tiny, soup, start, true);
  expect(roads.map(({ choice, earned, next }) => [choice, earned, next.at])).toEqual([
    ['a', [900, 0, 0], 'remedy'],
    ['b', [300, 0, 0], 'remedy'],
    ['c', [0, 0, 0], 'walked_out'],
    ['silence', [0, 0, 0], 'opening'],
  ]);
  expect(listRoads(tiny, soup, start)).toHaveLength(3);
  expect(listRoads(tiny, soup, { ...start, at: 'resolved' }, true)).toEqual([]);
});

test('the denominator is the most that any road collects, each step by itself', () => {
  expect(findBestPoints(tiny, soup)).toEqual([900, 1200, 600]);
  expect(findBestPoints(buildLast(), buildTornCoat())).toEqual([1500, 2100, 2400, 900, 3300]);
});

test('what can still be earned falls as the talk goes on', () => {
  const bestFrom = searchBestPoints(tiny, soup, false);
  const start = startConversation(soup);
  expect(bestFrom({ ...start, at: 'remedy', acknowledged: true })).toEqual([0, 1200, 600]);
  expect(bestFrom({ ...start, at: 'remedy' })).toEqual([0, 600, 600]);
  expect(bestFrom({ ...start, at: 'resolved' })).toEqual([0, 0, 0]);
});

/**
 * By hand, in points of the overall score. Closing with the fact known: (20 + 20/3 + 0 + 40/3) / 4 = 10, without it
 * (20 + 20/3 + 0) / 3 = 80/9. Remedy acknowledged: (40 + 10 + 10 + 0) / 3 = 20; not acknowledged, the offer halved:
 * (20 + 80/9 + 80/9 + 0) / 3 = 340/27. Opening: (40 + 20 + 40/3 + 340/27 + 0) / 3 = 2320/81.
 */
test('best, worst and mean over all roads are exact', () => {
  const { best, worst, random } = findScoreRange(tiny, soup);
  expect(best).toBeCloseTo(100, 9);
  expect(worst).toBe(0);
  expect(random).toBeCloseTo(2320 / 81, 9);
});

test('the best road is one that collects the most in every step at once', () => {
  expect(findBestRoad(tiny, soup)).toEqual(['opening.a', 'remedy.a', 'closing.a']);
});

test('there is none where two roads share the best between them', () => {
  const split = plant(soup, ['turns', 0, 'replies', 1, 'marks'], { lets_finish: 1, thanks_for_report: 1 });
  expect(findBestRoad(tiny, split)).toBeUndefined();
  expect(findScoreRange(tiny, split).best).toBeLessThan(100);
});

test('there is none where only silence leads to the most', () => {
  const wary = { id: 'e', when: { trust: { max: 3 } }, marks: { lets_finish: 3 }, to: 'resolved' };
  expect(findBestRoad(tiny, plant(soup, ['turns', 2, 'replies', 4], { ...wary, when: { trust: { max: 2 } } }))).toBeUndefined();
  expect(findBestRoad(tiny, plant(soup, ['turns', 2, 'replies', 4], { ...wary, when: { trust: { max: 0 } } }))).toBeDefined();
});
