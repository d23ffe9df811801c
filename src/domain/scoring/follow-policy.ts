import type { MergedRoads } from './merge-roads.ts';
import { type StepPoints, weighPoints } from './step-points.ts';

/** How likely each reply is to be taken in each situation, in the order of the situations and of their choices. */
export type Policy = Float64Array;

/** Takes any reply as likely as another. */
export function pickAtRandom({ situations, size }: MergedRoads): Policy {
  const policy = new Float64Array(size);
  for (const { first, choices } of situations) policy.fill(1 / choices.length, first, first + choices.length);
  return policy;
}

/**
 * The exact score to be expected of who follows a policy, 0 to 100 and unrounded. What all policies share is worked out once.
 * @param most most points of each step
 */
export function openExpectation({ map: { method }, places, size }: MergedRoads, most: StepPoints): (policy: Policy) => number {
  const ways = places.reduce((sum, place) => sum + place.ways.length, 0);
  const begins = new Int32Array(places.length + 1);
  const firsts = new Int32Array(places.length);
  const tos = new Int32Array(ways);
  const gains = new Float64Array(ways);
  const gainOf = new Map<StepPoints, number>();
  const weigh = (points: StepPoints) => {
    const known = gainOf.get(points) ?? 100 * weighPoints(method, points, most);
    gainOf.set(points, known);
    return known;
  };
  let at = 0;
  for (const [index, { situation, state, ways: on }] of places.entries()) {
    firsts[index] = situation?.first ?? 0;
    for (const { yields, to } of on) {
      tos[at] = to;
      gains[at] = weigh(yields.points[state] ?? []);
      at += 1;
    }
    begins[index + 1] = at;
  }
  const worth = new Float64Array(places.length);
  return (policy) => {
    if (policy.length !== size) throw new Error('The policy is of another talk.');
    for (let place = 0; place < worth.length; place += 1) {
      const begin = begins[place] as number;
      const end = begins[place + 1] as number;
      const first = (firsts[place] as number) - begin;
      let sum = 0;
      for (let way = begin; way < end; way += 1) {
        const chance = policy[first + way] as number;
        if (chance > 0) sum += chance * ((gains[way] as number) + (worth[tos[way] as number] as number));
      }
      worth[place] = sum;
    }
    return worth.at(-1) ?? 0;
  };
}
