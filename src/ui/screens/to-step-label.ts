import { findStep } from '../../domain/method/method-index.ts';
import { findSentence, type ScenarioInLanguage } from '../../domain/scenario/scenario-in-language.ts';
import type { StepLabel } from '../components/step-label.ts';

/** A step in the language of the talk; one that the method has no more by its id. */
export function toStepLabel({ method, methodWords }: Pick<ScenarioInLanguage, 'method' | 'methodWords'>, step: string): StepLabel {
  const { letter = '', colour = 'slate', icon = 'speech' } = findStep(method, step) ?? {};
  return { step, letter, name: findSentence(methodWords, `step.${step}`) || step, colour, icon };
}
