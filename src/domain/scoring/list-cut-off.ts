import type { EndingKind } from '../kinds/ending-kind.ts';
import type { StepResult } from './debrief.ts';

/** Endings that the customer makes, whatever is still to be said. */
const MADE_BY_CUSTOMER: readonly EndingKind[] = ['walked_out', 'escalated'];

/** Ids of the steps that the customer ended the talk before. Whoever left a step out of a talk that was had to its end has not been cut off. */
export function listCutOff(ending: EndingKind, steps: readonly Pick<StepResult, 'step' | 'reached'>[]): string[] {
  return MADE_BY_CUSTOMER.includes(ending) ? steps.flatMap(({ step, reached }) => (reached ? [] : [step])) : [];
}
