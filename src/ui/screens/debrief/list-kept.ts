import type { MethodInLanguage } from '../../../app/library/library-types.ts';
import type { Result } from '../../../domain/attempt/attempt-schema.ts';
import { findSentence } from '../../../domain/scenario/scenario-in-language.ts';
import type { StepLabel } from '../../components/step-label.ts';
import { toStepLabel } from '../to-step-label.ts';

/** A kept result in words: its steps, by their id where the method has them no more, and the critical errors that still have a name. */
type Kept = { readonly steps: readonly (StepLabel & { readonly score: number })[]; readonly errors: readonly string[] };

/** What of a kept result can still be named by the method there is now; nothing where there is none. */
export function listKept(result: Result, method: MethodInLanguage | undefined): Kept {
  if (method === undefined) return { steps: [], errors: [] };
  return {
    steps: Object.entries(result.steps).map(([step, score]) => ({ ...toStepLabel(method, step), score })),
    errors: result.criticalErrors.map((error) => findSentence(method.methodWords, `error.${error}`)).filter((name) => name !== ''),
  };
}
