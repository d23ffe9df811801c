import { countHit } from './count-hits.ts';
import { type Direction, takeOutermost } from './follow-sign.ts';
import type { LanguageTrial } from './try-signs.ts';

/** How many words that point at a turn are shown. */
export const WORDS_SHOWN = 3;

/** A turn in which a sign leads to the best reply, and the words or marks that do it. */
export type Tell = {
  readonly turn: string;
  /** Letters of the best replies that are found. */
  readonly best: string;
  readonly words: readonly string[];
};

/**
 * Turns in which a sign finds the best reply more often than chance, those where it is surest first. Where least of a sign is taken,
 * the words are those of the other replies.
 * @param index of the sign among those that were measured
 */
export function pointAtTurns({ arena, whole, see }: LanguageTrial, index: number, direction: Direction): Tell[] {
  const measured = whole[index];
  if (measured === undefined) return [];
  const { sign, values } = measured;
  const tells = arena.turns.map((turn, at) => {
    const best = arena.best[at] ?? new Set<string>();
    const { hits, chance } = countHit(turn, values, direction, best);
    const taken = takeOutermost(values, turn.first, turn.choices.length, direction);
    const carriers = turn.choices.filter((_, choice) => taken[choice] === (direction === 'most'));
    const words = carriers.flatMap((choice) => sign.show?.(see(at, choice)) ?? []);
    return { turn: turn.turn, best: turn.choices.filter((choice) => best.has(choice)).join(''), words: [...new Set(words)], gain: hits - chance };
  });
  return tells
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain)
    .map(({ gain: _, ...tell }) => tell);
}
