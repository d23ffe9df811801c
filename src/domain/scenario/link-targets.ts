import type { Method } from '../method/method-schema.ts';
import { findNearest } from '../problem/find-nearest.ts';
import type { Problem, ProblemCode } from '../problem/problem.ts';
import type { Condition } from './condition-schema.ts';
import { NO_OFFER, SUPERVISOR } from './non-offers.ts';
import type { Scenario } from './scenario-schema.ts';

/** Keys and indexes from the top of the file to a place. */
export type Path = readonly (string | number)[];

/** Everything that a link of one scenario can lead to, and the file to name in problems. */
export type LinkTargets = {
  readonly file: string;
  readonly scenario: Scenario;
  readonly method: Method;
  readonly turns: readonly string[];
  readonly endings: readonly string[];
  readonly offers: readonly string[];
  readonly criteria: readonly string[];
};

/** The ids of a scenario and its method, gathered once. */
export function gatherLinkTargets(file: string, scenario: Scenario, method: Method): LinkTargets {
  return {
    file,
    scenario,
    method,
    turns: scenario.turns.map(({ id }) => id),
    endings: scenario.endings.map(({ id }) => id),
    offers: scenario.offers.map(({ id }) => id),
    criteria: method.steps.flatMap(({ criteria }) => criteria.map(({ id }) => id)),
  };
}

/** A problem if an id is none of the valid ones, with the one that was meant if one is near. */
export function expectKnown({ file }: LinkTargets, code: ProblemCode, path: Path, found: string, valid: readonly string[]): Problem[] {
  if (valid.includes(found)) return [];
  const nearest = findNearest(found, valid);
  return [{ code, file, path, found, ...(nearest !== undefined && { expected: nearest }) }];
}

/** A problem for each id that stood before, in this list or in one that shares its names. */
export function expectUnique({ file }: LinkTargets, path: Path, ids: readonly string[], taken: readonly string[] = []): Problem[] {
  return ids.flatMap((id, index): Problem[] =>
    ids.indexOf(id) === index && !taken.includes(id) ? [] : [{ code: 'duplicate_id', file, path: [...path, index], found: id }],
  );
}

/** A problem for each fact, promise or offer of a condition that the scenario does not declare. */
export function expectFacts(targets: LinkTargets, path: Path, when: Condition | undefined): Problem[] {
  const declared = [...targets.scenario.facts, ...targets.scenario.promises, ...targets.offers, NO_OFFER, SUPERVISOR];
  return (['has', 'lacks'] as const).flatMap((part) =>
    (when?.[part] ?? []).flatMap((id, index) => expectKnown(targets, 'unknown_fact', [...path, part, index], id, declared)),
  );
}

/** A problem if the last of several alternatives has a condition, so that none might apply. */
export function expectDefault({ file }: LinkTargets, path: Path, choices: readonly { readonly when?: Condition | undefined }[]): Problem[] {
  return choices.at(-1)?.when === undefined ? [] : [{ code: 'no_default', file, path: [...path, choices.length - 1, 'when'] }];
}
