import type { DecisionQuery } from '../../../domain/review/find-decisions.ts';

/** A talk that a figure comes from, and the move in it that counts, from 0; without one it is the whole talk. */
export type TalkPlace = { readonly talk: string; readonly move?: number };

/** What a figure comes from: talks by name, or the question that finds the moves among all decisions. */
export type BehindFigure = {
  /** The figure in words: heads the list that it opens. */
  readonly title: string;
} & ({ readonly places: readonly TalkPlace[] } | { readonly query: DecisionQuery });

/** Opens the list of talks behind a figure. */
export type ShowBehind = (behind: BehindFigure) => void;

/** Whole talks, each once, in the order given. */
export function toPlaces(talks: readonly string[]): TalkPlace[] {
  return [...new Set(talks)].map((talk) => ({ talk }));
}
