import { findReply } from '../scenario/scenario-index.ts';
import { listCriticalErrors } from '../scoring/list-critical-errors.ts';
import type { MergedRoads } from '../scoring/merge-roads.ts';
import { noPoints, type StepPoints } from '../scoring/step-points.ts';

/** What ways lose against the most that was in reach, all steps in one number, so that losses of a road are simply added. */
export type Losses = {
  /** What a way on from a place loses; undefined where it is a critical error. */
  readonly of: (place: number, way: number) => number | undefined;
  /** Points by step that are left of the most. The same list every time, filled anew. */
  readonly keep: (lost: number) => StepPoints;
};

/**
 * Works out the losses of all ways. Where all steps do not fit into one exact number, they are counted in a coarser unit and
 * rounded down: a talk then seems to pass rather too often than too seldom.
 */
export function tabulateLosses({ map: { method, scenario }, places }: MergedRoads, most: StepPoints): Losses {
  const ahead: StepPoints[] = [];
  const lost: (StepPoints | undefined)[][] = [];
  for (const { at, state, situation, ways } of places) {
    const wholes = ways.map(({ yields, to }) => (yields.points[state] ?? []).map((points, step) => points + (ahead[to]?.[step] ?? 0)));
    const best = noPoints(method).map((none, step) => wholes.reduce((max, whole) => Math.max(max, whole[step] ?? 0), wholes.length === 0 ? none : -Infinity));
    ahead.push(best);
    lost.push(
      wholes.map((whole, index) => {
        const reply = findReply(scenario, at, situation?.choices[index] ?? '');
        const isError = reply === undefined || listCriticalErrors(method, scenario, reply).length > 0;
        return isError ? undefined : best.map((points, step) => points - (whole[step] ?? 0));
      }),
    );
  }
  const { unit, radix } = chooseUnit(
    lost.flatMap((ways) => ways.flatMap((way) => way ?? [])),
    most,
  );
  const packed = lost.map((ways) => ways.map((way) => way?.reduceRight((sum, loss, step) => sum * (radix[step] ?? 1) + Math.floor(loss / unit), 0)));
  const kept = [...most];
  return {
    of: (place, way) => packed[place]?.[way],
    keep(sum) {
      let rest = sum;
      for (let step = 0; step < kept.length; step += 1) {
        const base = radix[step] ?? 1;
        const loss = rest % base;
        rest = (rest - loss) / base;
        kept[step] = (most[step] ?? 0) - loss * unit;
      }
      return kept;
    },
  };
}

/** The largest unit that divides every loss, coarser only where the number of all steps would not be exact; and how many units a step can lose, plus one. */
function chooseUnit(losses: readonly number[], most: StepPoints): { unit: number; radix: number[] } {
  let unit = Math.max(1, losses.reduce(divideBoth, 0));
  const count = () => most.map((points) => Math.floor(points / unit) + 1);
  while (count().reduce((product, radix) => product * radix, 1) > Number.MAX_SAFE_INTEGER) unit *= 2;
  return { unit, radix: count() };
}

/** The greatest number that divides both. */
function divideBoth(a: number, b: number): number {
  return b === 0 ? a : divideBoth(b, a % b);
}
