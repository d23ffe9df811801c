import type { Method } from '../../../domain/method/method-schema.ts';

/** Every line that a method rests on, in its order, with the keys of what it stands behind: criteria, rules about order, critical errors. */
export function listUses({ sources, steps, rules, criticalErrors }: Method): Map<string, string[]> {
  const parts = [
    ...steps.flatMap(({ criteria }) => criteria.map((criterion) => ({ key: `criterion.${criterion.id}`, sources: criterion.sources }))),
    ...rules.map((rule) => ({ key: `order.${rule.id}`, sources: rule.sources })),
    ...criticalErrors.map((error) => ({ key: `error.${error.id}`, sources: error.sources })),
  ];
  const named = sources ?? [...new Set(parts.flatMap((part) => part.sources))];
  return new Map(named.map((id) => [id, parts.filter((part) => part.sources.includes(id)).map(({ key }) => key)]));
}
