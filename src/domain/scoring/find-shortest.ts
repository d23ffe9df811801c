import type { Method } from '../method/method-schema.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import type { Debrief } from './debrief.ts';

/**
 * The criterion of a step whose best showing in the talk left the most to be had, by weight; one that was never shown left all of it.
 * Of the criteria that the scenario can show, where there are any.
 */
export function findShortest(method: Method, scenario: Scenario, { moves }: Pick<Debrief, 'moves'>, step: string): string {
  const criteria = method.steps.find(({ id }) => id === step)?.criteria ?? [];
  const shown = new Set(scenario.turns.flatMap(({ replies }) => replies.flatMap(({ marks }) => Object.keys(marks))));
  const possible = criteria.filter(({ id, judges }) => shown.has(id) || (judges !== undefined && scenario.offers.length > 0));
  const bestOf = (id: string) =>
    Math.max(0, ...moves.flatMap(({ evidence }) => evidence.map((part) => (part.kind === 'mark' && part.criterion === id ? part.level : 0))));
  const [shortest] = (possible.length > 0 ? possible : criteria)
    .map(({ id, weight }) => ({ id, weight, short: weight * (3 - bestOf(id)) }))
    .sort((a, b) => b.short - a.short || b.weight - a.weight);
  return shortest?.id ?? '';
}
