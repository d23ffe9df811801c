import type { Attempt } from '../domain/attempt/attempt-schema.ts';
import { hashStructure } from '../domain/format/hash-structure.ts';
import { identifyPlayed, isSameScenario } from '../domain/library/scenario-identity.ts';
import type { ContentSource, Playable } from './content-source.ts';

/**
 * What a talk was had on, by the hashes that it has recorded: the scenario and the method in those very revisions, from the
 * first source that has them; undefined where none has. Nothing old is shipped. The library comes first, so that what a
 * file brings along decides only about revisions that are not at hand; packs after it, as they were opened or came with
 * the talk.
 */
export async function findPlayed(sources: readonly ContentSource[], attempt: Attempt): Promise<Playable | undefined> {
  const wanted = identifyPlayed(attempt);
  if (wanted === undefined) return undefined;
  for (const source of sources.filter(({ id }) => id === wanted.source)) {
    const { value } = await source.load(wanted.id);
    if (value !== undefined && isSameScenario(value.identity, wanted) && hashStructure(value.method) === attempt.method.structure) return value;
  }
  return undefined;
}
