import { expect, test } from 'vitest';
import type { Method } from '../../src/domain/method/method-schema.ts';
import { countActs, indexOfMethodState } from '../../src/domain/method/method-state.ts';
import { findReply } from '../../src/domain/scenario/scenario-index.ts';
import type { Scenario } from '../../src/domain/scenario/scenario-schema.ts';
import { listCriticalErrors } from '../../src/domain/scoring/list-critical-errors.ts';
import { earnPoints } from '../../src/domain/scoring/reply-yields.ts';
import { mapRoads } from '../../src/domain/scoring/road-map.ts';
import { weighPoints } from '../../src/domain/scoring/step-points.ts';
import { tabulateWorth } from '../../src/domain/scoring/tabulate-worth.ts';
import { buildMethod } from '../builders/build-method.ts';
import { buildScenario } from '../builders/build-scenario.ts';
import { buildFullLast, buildGoodCoat } from '../builders/good-coat.ts';
import { plant } from '../builders/plant.ts';
import { buildLast, buildTornCoat } from '../builders/torn-coat.ts';
import { listMoments } from './list-moments.ts';
import { readShipped } from './read-shipped.ts';

const shipped = await readShipped();
const ROUNDING = 1e-9;

/** Replies with a critical error that keep more of the hundred than one without does, in some moment that a talk can come to, silences too. */
function findPaying(method: Method, scenario: Scenario): { found: string[]; compared: number } {
  const map = mapRoads(method, scenario);
  const { best, ahead } = tabulateWorth(map, true);
  const found = new Set<string>();
  let compared = 0;
  for (const { node, acts } of listMoments(map)) {
    const kept = node.moves.flatMap(({ choice, to }) => {
      const reply = findReply(scenario, node.state.at, choice);
      if (reply === undefined) return [];
      const share =
        100 * weighPoints(method, earnPoints(method, scenario, acts, reply), best) + ahead(to, indexOfMethodState(method, countActs(method, acts, reply.acts)));
      return [{ name: `${node.state.at}.${choice}`, share, isHonest: listCriticalErrors(method, scenario, reply).length === 0 }];
    });
    const least = Math.min(...kept.filter(({ isHonest }) => isHonest).map(({ share }) => share));
    for (const { name, share, isHonest } of kept) {
      if (isHonest) continue;
      compared += 1;
      if (share > least + ROUNDING) found.add(name);
    }
  }
  return { found: [...found], compared };
}

test.each<[string, Method, Scenario]>([
  ...shipped.map(({ name, method, scenario }) => [name, method, scenario] as [string, Method, Scenario]),
  ['the cold soup', buildMethod(), buildScenario()],
  ['the torn coat', buildFullLast(), buildGoodCoat()],
])('in no moment that a talk can come to does an error keep more than a reply without one: %s', (_name, method, scenario) => {
  const { found, compared } = findPaying(method, scenario);
  expect(found).toEqual([]);
  expect(compared).toBeGreaterThan(0);
});

test('finds one that pays by its destination, and one that pays by the mood', () => {
  expect(findPaying(buildLast(), buildTornCoat()).found).toEqual(['gesture.c']);
  const soup = plant(plant(buildScenario(), ['turns', 1, 'replies', 0, 'when'], { anger: { max: 5 } }), ['turns', 0, 'replies', 2, 'mood'], { anger: -2 });
  expect(findPaying(buildMethod(), soup).found).toEqual(['opening.c']);
});
