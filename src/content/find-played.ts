import type { Attempt } from '../domain/attempt/attempt-schema.ts';
import { hashStructure } from '../domain/format/hash-structure.ts';
import { identifyPlayed, isSameScenario } from '../domain/library/scenario-identity.ts';
import type { ContentSource, Playable } from './content-source.ts';

/**
 * The scenario and method that an attempt was played with, in those very revisions, by the hashes it recorded; undefined where no source
 * has them, neither as they are played now nor as they once were.
 * @param sources first match wins: the library first, then packs, as they were opened or came with the attempt
 */
export async function findPlayed(sources: readonly ContentSource[], attempt: Pick<Attempt, 'library' | 'scenario' | 'method'>): Promise<Playable | undefined> {
  const wanted = identifyPlayed(attempt);
  const methodHash = attempt.method.structure;
  if (wanted === undefined || methodHash === undefined) return undefined;
  for (const source of sources.filter(({ id }) => id === wanted.source)) {
    const { value } = await source.load(wanted.id);
    if (value !== undefined && isSameScenario(value.identity, wanted) && hashStructure(value.method) === methodHash) return value;
    const past = (await source.past?.(wanted.hash, methodHash))?.value;
    if (past?.scenario.id === wanted.id && past.scenario.revision === wanted.revision) return { ...past, identity: wanted };
  }
  return undefined;
}
