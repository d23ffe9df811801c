import type { History } from './history.ts';
import type { ReviewedTalk } from './reviewed-talk.ts';

/** Scores of some talks. */
export type Tries = { readonly talks: readonly string[] /** Mean of the overall scores, unrounded; absent of none. */; readonly mean?: number };

/** First assessed talks at a complaint apart from all later ones, in which the answers were known from the debrief. */
export type FirstTries = { readonly first: Tries; readonly later: Tries };

/** One person’s, or, of several histories, a whole group’s. */
export function splitFirstTries(histories: readonly Pick<History, 'assessed' | 'firsts'>[]): FirstTries {
  const isFirst = ({ firsts }: Pick<History, 'firsts'>, { attempt }: ReviewedTalk) => firsts.has(attempt.id);
  const first = histories.flatMap((history) => history.assessed.filter((talk) => isFirst(history, talk)));
  const later = histories.flatMap((history) => history.assessed.filter((talk) => !isFirst(history, talk)));
  return { first: toTries(first), later: toTries(later) };
}

function toTries(talks: readonly ReviewedTalk[]): Tries {
  const sum = talks.reduce((all, { score }) => all + score.overall, 0);
  return { talks: talks.map(({ attempt }) => attempt.id), ...(talks.length > 0 && { mean: sum / talks.length }) };
}
