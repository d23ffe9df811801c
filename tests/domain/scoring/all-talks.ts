import fc from 'fast-check';
import type { Method } from '../../../src/domain/method/method-schema.ts';
import type { Scenario } from '../../../src/domain/scenario/scenario-schema.ts';
import type { Debrief } from '../../../src/domain/scoring/debrief.ts';
import { scoreAttempt } from '../../../src/domain/scoring/score-attempt.ts';
import { buildMethod } from '../../builders/build-method.ts';
import { buildScenario } from '../../builders/build-scenario.ts';
import { buildFullLast, buildGoodCoat } from '../../builders/good-coat.ts';
import { plant } from '../../builders/plant.ts';
import { PROPERTY } from '../../builders/property.ts';
import { buildLast, buildTornCoat } from '../../builders/torn-coat.ts';
import { walkRoad } from '../../builders/walk-road.ts';

const grumpy = { id: 'e', when: { trust: { max: 2 } }, marks: { lets_finish: 2 }, to: 'resolved' };

/** What is played: the two small scenarios, one in which a reply is open only to those who kept silent, and two with well-marked errors. */
const games: readonly (readonly [Method, Scenario])[] = [
  [buildLast(), buildTornCoat()],
  [buildMethod(), buildScenario()],
  [buildMethod(), plant(buildScenario(), ['turns', 2, 'replies', 4], grumpy)],
  [buildMethod(), plant(buildScenario(), ['turns', 2, 'replies', 1, 'errors'], ['rude'])],
  [buildFullLast(), plant(buildGoodCoat(), ['turns', 2, 'replies', 1, 'errors'], ['rude'])],
];
/** One of them. */
export const game = fc.constantFrom(...games);
/** A road, as `walkRoad` takes it. */
export const picks = fc.array(fc.nat(20), { maxLength: 14 });

/** Plays a road, breaking off where the picks end, and hands the debrief to the claim. */
export function holdsForAllTalks(withSilence: boolean, claim: (debrief: Debrief, method: Method, scenario: Scenario) => void): void {
  fc.assert(
    fc.property(game, picks, ([method, scenario], road) => {
      claim(scoreAttempt(method, scenario, walkRoad(scenario, road, withSilence)), method, scenario);
    }),
    PROPERTY,
  );
}
