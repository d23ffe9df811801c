import { groupBy } from './group-by.ts';
import type { ReviewedTalk } from './reviewed-talk.ts';

/** A critical error in a group’s talks. */
export type ErrorCount = {
  readonly error: string;
  /** How many different people made it. */
  readonly people: number;
  readonly places: readonly { readonly talk: string; readonly person: string; readonly move: number }[];
};

/** Critical errors by how often they were made, with every place. */
export function listCriticalErrorsMade(talks: readonly ReviewedTalk[]): ErrorCount[] {
  const made = talks.flatMap(({ attempt, person, score }) => score.errors.map(({ error, move }) => ({ error, place: { talk: attempt.id, person, move } })));
  return [...groupBy(made, ({ error }) => error)]
    .map(([error, own]) => {
      const places = own.map(({ place }) => place);
      return { error, people: new Set(places.map(({ person }) => person)).size, places };
    })
    .sort((a, b) => b.places.length - a.places.length);
}
