import { listLevels } from './list-levels.ts';
import type { Method } from './method-schema.ts';

/** Every sentence that a language must have for a method. Levels that cannot occur have no anchor. */
export function listMethodSentenceKeys(method: Method): string[] {
  return [
    'name',
    'about',
    ...method.steps.flatMap((step) => [
      `step.${step.id}`,
      `step.${step.id}.goal`,
      ...step.criteria.flatMap((criterion) => [
        `criterion.${criterion.id}`,
        `criterion.${criterion.id}.rule`,
        ...listLevels(method, criterion).map((level) => `criterion.${criterion.id}.${level}`),
      ]),
    ]),
    ...method.criticalErrors.flatMap(({ id }) => [`error.${id}`, `error.${id}.why`]),
    ...method.rules.flatMap(({ id }) => [`order.${id}`, `order.${id}.why`]),
    ...Object.entries(method.offers?.without ?? {}).flatMap(([said, gestures]) => Object.keys(gestures).map((gesture) => `without.${said}.${gesture}`)),
    ...method.verdict.criteria.map(({ id }) => `verdict.${id}`),
    ...(method.sources === undefined ? [] : ['sources', ...method.sources.map((id) => `source.${id}`)]),
  ];
}

/** Wordings of a rating in the customer's own words: when it is high, medium or low, and as what is missing after something good. */
const SPOKEN = ['high', 'medium', 'low', 'but'];

/** What the customer says of each rating. A language has all of it or, as methods that were written before, none: then nothing is said. */
export function listSpokenVerdictKeys({ verdict }: Method): string[] {
  return verdict.criteria.flatMap(({ id }) => SPOKEN.map((as) => `verdict.${id}.${as}`));
}

/** Anchors of levels that cannot occur: nothing asks for them, and methods that were written when each level had one still have them. */
export function listSpareAnchors(method: Method): string[] {
  const criteria = method.steps.flatMap((step) => step.criteria);
  return criteria.flatMap((criterion) => {
    const levels = listLevels(method, criterion);
    return ALL_LEVELS.filter((level) => !levels.includes(level)).map((level) => `criterion.${criterion.id}.${level}`);
  });
}

const ALL_LEVELS = [0, 1, 2, 3];
