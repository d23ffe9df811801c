import { findEnding } from '../scenario/scenario-index.ts';
import type { Policy } from '../scoring/follow-policy.ts';
import { hasPassed } from '../scoring/has-passed.ts';
import type { MergedRoads, Place } from '../scoring/merge-roads.ts';
import type { StepPoints } from '../scoring/step-points.ts';
import { tabulateLosses } from './tabulate-losses.ts';

/** The knot that every road that passed leads to, and what stands for none. */
const PASSED = 0;
const NOWHERE = -1;

/** Ways on, as pairs of a reply by its place in a policy and the knot it leads to; those of a knot end where the next one's begin. */
type Net = { readonly ways: readonly number[]; readonly ends: readonly number[]; readonly start: number };

/**
 * Exactly how likely a talk is to pass, by policy. All roads that pass are laid into one net first, in which what
 * goes on alike is one knot: a policy then is one pass over a few thousand ways.
 * @param most most points of each step
 */
export function openPassing(merged: MergedRoads, most: StepPoints): (policy: Policy) => number {
  const { ways, ends, start } = layNet(merged, most);
  const chances = new Float64Array(ends.length);
  chances[PASSED] = 1;
  return (policy) => {
    for (let knot = PASSED + 1; knot < ends.length; knot += 1) {
      let sum = 0;
      for (let way = ends[knot - 1] as number; way < (ends[knot] as number); way += 2) {
        sum += (policy[ways[way] as number] as number) * (chances[ways[way + 1] as number] as number);
      }
      chances[knot] = sum;
    }
    return chances[start] ?? 0;
  };
}

function layNet(merged: MergedRoads, most: StepPoints): Net {
  const { places, map } = merged;
  const { method, scenario } = map;
  const losses = tabulateLosses(merged, most);
  const promising = scenario.endings.filter((ending) => hasPassed(method, { points: most, errors: 0, ending }, most));
  // More points never make a talk fail: a road is given up as soon as not even the rest in full would pass.
  const couldPass = (lost: number) => {
    const points = losses.keep(lost);
    return promising.some((ending) => hasPassed(method, { points, errors: 0, ending }, most));
  };
  const ways: number[] = [];
  const ends = [0];
  const knots = new Map<string, number>();
  /** Knot of a place by what was lost on the way there. */
  const seen = places.map(() => new Map<number, number>());
  const visit = (at: number, lost: number): number => {
    const known = seen[at]?.get(lost);
    if (known !== undefined) return known;
    const knot = find(at, places[at] as Place, lost);
    seen[at]?.set(lost, knot);
    return knot;
  };
  const find = (index: number, { at, situation, ways: on }: Place, lost: number): number => {
    if (situation === undefined) {
      return hasPassed(method, { points: losses.keep(lost), errors: 0, ending: findEnding(scenario, at) }, most) ? PASSED : NOWHERE;
    }
    const found: number[] = [];
    for (const [way, { to }] of on.entries()) {
      const loss = losses.of(index, way);
      if (loss === undefined || (loss > 0 && !couldPass(lost + loss))) continue;
      const knot = visit(to, lost + loss);
      if (knot !== NOWHERE) found.push(situation.first + way, knot);
    }
    if (found.length === 0) return NOWHERE;
    const key = found.join();
    const same = knots.get(key);
    if (same !== undefined) return same;
    ways.push(...found);
    knots.set(key, ends.push(ways.length) - 1);
    return ends.length - 1;
  };
  return { ways, ends, start: visit(places.length - 1, 0) };
}
