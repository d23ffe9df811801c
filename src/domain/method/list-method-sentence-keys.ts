import type { Method } from './method-schema.ts';

/** Levels that each criterion has an anchor for. */
const LEVELS = [0, 1, 2, 3] as const;

/** Every sentence that a language must have for a method. */
export function listMethodSentenceKeys(method: Method): string[] {
  return [
    'name',
    'about',
    ...method.steps.flatMap((step) => [
      `step.${step.id}`,
      `step.${step.id}.goal`,
      ...step.criteria.flatMap(({ id }) => [`criterion.${id}`, `criterion.${id}.rule`, ...LEVELS.map((level) => `criterion.${id}.${level}`)]),
    ]),
    ...method.criticalErrors.flatMap(({ id }) => [`error.${id}`, `error.${id}.why`]),
    ...method.rules.flatMap(({ id }) => [`order.${id}`, `order.${id}.why`]),
    ...method.verdict.criteria.map(({ id }) => `verdict.${id}`),
    ...(method.sources === undefined ? [] : ['sources', ...method.sources.map((id) => `source.${id}`)]),
  ];
}
