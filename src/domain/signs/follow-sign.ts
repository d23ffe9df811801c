import type { Policy } from '../scoring/follow-policy.ts';
import type { Situation } from '../scoring/merge-roads.ts';

/** Whether somebody takes the reply that has most of a sign, or least of it. */
export type Direction = 'most' | 'least';

/** Values of which one is at least this share of the other look the same: nobody weighs replies to the letter. */
const ALIKE = 0.8;

/** Which values somebody takes for the most or the least of them: all that cannot be told from the outermost. */
export function takeOutermost(values: ArrayLike<number>, first: number, count: number, direction: Direction): boolean[] {
  const own = Array.from({ length: count }, (_, index) => values[first + index] ?? 0);
  const outermost = direction === 'most' ? Math.max(...own) : Math.min(...own);
  return own.map((value) => (direction === 'most' ? value >= ALIKE * outermost : ALIKE * value <= outermost));
}

/** Takes the outermost reply of every situation; ties are split evenly. Undefined where no two replies differ: that is picking at random. */
export function followSign(situations: readonly Situation[], values: Float64Array, direction: Direction): Policy | undefined {
  const policy = new Float64Array(values.length);
  let tells = false;
  for (const { first, choices } of situations) {
    const taken = takeOutermost(values, first, choices.length, direction);
    const count = taken.reduce((sum, isTaken) => sum + Number(isTaken), 0);
    if (count < choices.length) tells = true;
    for (let index = 0; index < choices.length; index += 1) policy[first + index] = taken[index] ? 1 / count : 0;
  }
  return tells ? policy : undefined;
}
