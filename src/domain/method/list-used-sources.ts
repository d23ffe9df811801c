import type { Method } from './method-schema.ts';

/** Every line of the documents that some part of a method rests on, each once. */
export function listUsedSources({ steps, criticalErrors, rules }: Method): string[] {
  const parts = [...steps.flatMap(({ criteria }) => criteria), ...criticalErrors, ...rules];
  return [...new Set(parts.flatMap(({ sources }) => sources))];
}
