import type { StepTrace } from './trace-step.ts';

/** Where somebody is strong, from the pass mark on, and where weak, below it: ids of steps. */
export type StepsJudged = { readonly strong?: string; readonly weak?: string };

/**
 * The strongest step and the weakest one by their standing, of two alike the earlier in the method. Only a strong one: nothing is
 * below the mark. Only a weak one: nothing is above it.
 * @param mark score from which a talk can pass
 */
export function judgeSteps(traces: readonly StepTrace[], mark: number): StepsJudged {
  const sorted = [...traces].sort((a, b) => b.standing - a.standing);
  const [strong] = sorted;
  const lowest = sorted.at(-1)?.standing;
  const weak = traces.find(({ standing }) => standing === lowest);
  return {
    ...(strong !== undefined && strong.standing >= mark && { strong: strong.step }),
    ...(weak !== undefined && weak.standing < mark && { weak: weak.step }),
  };
}
