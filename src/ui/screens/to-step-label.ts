import { findSentence, type ScenarioInLanguage } from '../../domain/library/scenario-in-language.ts';
import { findStep } from '../../domain/method/method-index.ts';
import type { StepLabel } from '../components/step-label.ts';

/** Letter and name of a step in the language of the talk. */
export function toStepLabel({ method, methodWords }: Pick<ScenarioInLanguage, 'method' | 'methodWords'>, step: string): StepLabel {
  return { step, letter: findStep(method, step)?.letter ?? '', name: findSentence(methodWords, `step.${step}`) };
}
