import type { Method } from '../method/method-schema.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import { openExpectation, type Policy, pickAtRandom } from '../scoring/follow-policy.ts';
import { mergeRoads, type Situation } from '../scoring/merge-roads.ts';
import type { RoadMap } from '../scoring/road-map.ts';
import type { StepPoints } from '../scoring/step-points.ts';
import { tabulateWorth } from '../scoring/tabulate-worth.ts';
import { findBestReplies, listWholeTurns } from './best-replies.ts';
import { measureStrict } from './count-hits.ts';
import { measureSpread } from './measure-spread.ts';
import { openPassing } from './passing-roads.ts';

/** What somebody can expect who follows a policy: score, 0 to 100 and unrounded, and chance to pass, 0 to 1. */
export type Prospect = { readonly score: number; readonly pass: number };

/** A scenario made ready to try signs on, whatever the language. It holds no state of the talk, so that a hundred of them fit into memory. */
export type Arena = {
  readonly method: Method;
  readonly scenario: Scenario;
  /** What a policy is over, and how many replies that is. */
  readonly situations: readonly Situation[];
  readonly size: number;
  /** Every turn with all of its replies, and which of them are the best. */
  readonly turns: readonly Situation[];
  readonly best: readonly ReadonlySet<string>[];
  readonly foresee: (policy: Policy) => Prospect;
  /** What picking at random gives. */
  readonly random: Prospect;
  /** How far chance alone carries who always takes one reply: standard deviation of the score, in points. */
  readonly spread: number;
  /** Variance of how many best replies that finds. */
  readonly strict: number;
};

/** Works out once what all languages and signs share. Expects a scenario whose roads are sound. */
export function openArena(map: RoadMap): Arena {
  const { best: most } = tabulateWorth(map, false);
  const merged = mergeRoads(map);
  const expect = openExpectation(merged, most);
  const pass = openPassing(merged, most);
  const foresee = (policy: Policy) => ({ score: expect(policy), pass: pass(policy) });
  const turns = listWholeTurns(map.scenario);
  const best = listBest(map, turns, most);
  const strict = turns.reduce((sum, turn, at) => sum + measureStrict(turn, best[at] ?? new Set()), 0);
  const { method } = map;
  // A copy: what scoring remembers of the scenario for as long as it lives, all states of the talk among it, can be let go.
  const scenario = { ...map.scenario };
  const { situations, size } = merged;
  return { method, scenario, situations, size, turns, best, foresee, random: foresee(pickAtRandom(merged)), spread: measureSpread(merged, expect), strict };
}

/** Not within the function above, whose functions stay with the arena and would keep all states of the talk with them. */
function listBest({ method, scenario }: RoadMap, turns: readonly Situation[], most: StepPoints): ReadonlySet<string>[] {
  return turns.map((turn) => findBestReplies(method, scenario, turn, most));
}
