import { expect, test } from 'vitest';
import { mapRoads } from '../../../src/domain/scoring/road-map.ts';
import { openArena } from '../../../src/domain/signs/arena.ts';
import { bestOf, buildCorridor } from '../../builders/build-corridor.ts';
import { buildMethod } from '../../builders/build-method.ts';
import { buildScenario } from '../../builders/build-scenario.ts';
import { plant } from '../../builders/plant.ts';
import { buildLast, buildTornCoat } from '../../builders/torn-coat.ts';

const bestIn = (scenario: ReturnType<typeof buildScenario>) => openArena(mapRoads(buildMethod(), scenario)).best.map((letters) => [...letters].join(''));

test('the best reply of a turn is the one that can earn the most, in the turn of offers the one whose offer is worth most', () => {
  expect(bestIn(buildScenario())).toEqual(['a', 'a', 'a']);
  expect(openArena(mapRoads(buildLast(), buildTornCoat())).best.every((letters) => letters.has('a'))).toBe(true);
});

test('a reply with a critical error is never the best, and one that is offered only now and then can be', () => {
  expect(bestIn(plant(buildScenario(), ['turns', 0, 'replies', 0, 'errors'], ['rude']))).toEqual(['b', 'a', 'a']);
  expect(bestIn(plant(buildScenario(), ['turns', 2, 'replies', 3, 'marks'], { thanks_for_report: 3 }))).toEqual(['a', 'a', 'ad']);
});

test('picking at random is what one expects of it', () => {
  const { random, turns, best } = openArena(buildCorridor(10));
  expect(random.score).toBeCloseTo(25, 9);
  expect(random.pass).toBeCloseTo(436 / 4 ** 10, 12);
  expect(turns.map(({ choices }) => choices.join(''))).toEqual(Array.from({ length: 10 }, () => 'abcd'));
  expect(best.map((letters) => [...letters])).toEqual(Array.from({ length: 10 }, (_, turn) => [bestOf(turn)]));
});

test('the spread is that of texts dealt at random, the same whenever it is measured', () => {
  const { spread, strict } = openArena(buildCorridor(12));
  // Twelve draws of 100 / 12 points, each with a chance of 1 in 4: 8.33 x sqrt(12 x 3 / 16) = 12.5, give or take what 200 deals leave open.
  expect(Math.abs(spread - 12.5)).toBeLessThan(1.5);
  expect(strict).toBeCloseTo((12 * 3) / 16, 12);
  expect(openArena(buildCorridor(12)).spread).toBe(spread);
});
