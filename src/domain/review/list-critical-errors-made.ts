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
  const places = new Map<string, { talk: string; person: string; move: number }[]>();
  for (const { attempt, person, score } of talks) {
    for (const { error, move } of score.errors) {
      const known = places.get(error);
      const place = { talk: attempt.id, person, move };
      if (known === undefined) places.set(error, [place]);
      else known.push(place);
    }
  }
  return [...places]
    .map(([error, own]) => ({ error, people: new Set(own.map(({ person }) => person)).size, places: own }))
    .sort((a, b) => b.places.length - a.places.length);
}
