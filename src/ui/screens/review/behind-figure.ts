import type { FigureSource, TalkPlace } from '../../../app/review/look-behind.ts';

export type { TalkPlace } from '../../../app/review/look-behind.ts';

/** What a figure comes from. */
export type BehindFigure = FigureSource & {
  /** The figure in words: heads the list that it opens. */
  readonly title: string;
};

/** Opens the list of talks behind a figure. */
export type ShowBehind = (behind: BehindFigure) => void;

/** Whole talks, each once, in the order given. */
export function toPlaces(talks: readonly string[]): TalkPlace[] {
  return [...new Set(talks)].map((talk) => ({ talk }));
}
