import { expect, test } from 'vitest';
import { findBestPoints } from '../../../src/domain/scoring/find-best-points.ts';
import { pickAtRandom } from '../../../src/domain/scoring/follow-policy.ts';
import { type MergedRoads, mergeRoads } from '../../../src/domain/scoring/merge-roads.ts';
import { mapRoads } from '../../../src/domain/scoring/road-map.ts';
import { openPassing } from '../../../src/domain/signs/passing-roads.ts';
import { buildCorridor } from '../../builders/build-corridor.ts';
import { buildMethod } from '../../builders/build-method.ts';
import { buildScenario } from '../../builders/build-scenario.ts';
import { buildLast, buildTornCoat } from '../../builders/torn-coat.ts';
import { makePolicy, walkAllRoads } from '../../builders/walk-policy.ts';

const strict = buildMethod({ pass: { mark: 60, minima: { listen: 30, thank: 60 }, endings: ['delighted'] } });
const chanceOf = (merged: MergedRoads, policy = pickAtRandom(merged)) => openPassing(merged, findBestPoints(merged.map, false))(policy);

test.each([
  ['the soup', mergeRoads(mapRoads(buildMethod(), buildScenario()))],
  ['the soup, with minima for steps and one kind of ending', mergeRoads(mapRoads(strict, buildScenario()))],
  ['the coat', mergeRoads(mapRoads(buildLast(), buildTornCoat()))],
])('of %s the chance to pass is that of all roads that pass, as talks are scored', (_name, merged) => {
  for (const policy of [pickAtRandom(merged), makePolicy(merged, 1), makePolicy(merged, 2)]) {
    const { pass } = walkAllRoads(merged, policy);
    expect(pass).toBeGreaterThan(0);
    expect(chanceOf(merged, policy)).toBeCloseTo(pass, 12);
  }
});

test('of ten turns worth the same, eight must be right: 436 in 4^10', () => {
  // 45 x 9 + 10 x 3 + 1
  expect(chanceOf(mergeRoads(buildCorridor(10)))).toBeCloseTo(436 / 4 ** 10, 15);
});

test('nobody passes where no ending lets pass', () => {
  const never = buildMethod({ pass: { mark: 0, minima: {}, endings: ['escalated'] } });
  expect(
    chanceOf(
      mergeRoads(
        mapRoads(
          never,
          buildScenario({ turns: buildScenario().turns.map((turn) => ({ ...turn, replies: turn.replies.filter(({ to }) => to !== 'escalated') })) }),
        ),
      ),
    ),
  ).toBe(0);
});
