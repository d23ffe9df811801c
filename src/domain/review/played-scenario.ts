import type { Attempt } from '../attempt/attempt-schema.ts';

/** A scenario in one revision, as talks name it. */
export type PlayedScenario = { readonly library?: string; readonly id: string; readonly revision: number };

/** What was played. */
export function toPlayedScenario({ library, scenario: { id, revision } }: Pick<Attempt, 'library' | 'scenario'>): PlayedScenario {
  return { ...(library !== undefined && { library }), id, revision };
}

/** A text that is the same for the same scenario in the same revision. */
export function keyOfPlayed({ library = '', scenario: { id, revision } }: Pick<Attempt, 'library' | 'scenario'>): string {
  return `${library}/${id}/${revision}`;
}
