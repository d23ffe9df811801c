import type { Attempt } from '../attempt/attempt-schema.ts';
import { hashStructure } from '../format/hash-structure.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';

/**
 * Which scenario it is, exactly: the library it is of, its id there, its revision, and a hash of its structure. Words are no
 * part of it, so that it is the same in every language. It holds no secret: whoever wants to can make a structure to a hash.
 */
export type ScenarioIdentity = {
  readonly source: string;
  readonly id: string;
  readonly revision: number;
  readonly hash: string;
};

/** The identity of a scenario that was read. @param source id of its library */
export function identifyScenario(source: string, scenario: Scenario): ScenarioIdentity {
  return { source, id: scenario.id, revision: scenario.revision, hash: hashStructure(scenario) };
}

/** The scenario that a talk was had on; undefined where the talk is from before libraries and hashes were recorded. */
export function identifyPlayed({ library, scenario: { id, revision, structure } }: Pick<Attempt, 'library' | 'scenario'>): ScenarioIdentity | undefined {
  return library === undefined || structure === undefined ? undefined : { source: library, id, revision, hash: structure };
}

/** Whether two are the same scenario in the same revision. */
export function isSameScenario(one: ScenarioIdentity, other: ScenarioIdentity): boolean {
  return one.source === other.source && one.id === other.id && one.revision === other.revision && one.hash === other.hash;
}
