import type { Method } from '../method/method-schema.ts';
import { listLosses } from './list-losses.ts';
import type { ScoredAttempt } from './list-spots.ts';

/** A moment that cost points and has not been lived again. */
export type UntriedMoment = { readonly attempt: string; readonly move: number; readonly price: number };

/**
 * The dearest moments of talks in which something better could have been said, and that nobody has gone back to.
 * @param isTried whether a moment was lived again
 */
export function listUntriedMoments(method: Method, talks: readonly ScoredAttempt[], isTried: (attempt: string, move: number) => boolean): UntriedMoment[] {
  return talks
    .flatMap(({ attempt, scenario, debrief }) =>
      listLosses(method, scenario, debrief)
        .filter(({ move, price }) => price > 0 && debrief.moves[move]?.better !== undefined && !isTried(attempt, move))
        .map(({ move, price }): UntriedMoment => ({ attempt, move, price })),
    )
    .sort((a, b) => b.price - a.price);
}
