import type { Debrief, MoveReview } from '../../../domain/scoring/debrief.ts';

/** A critical error with every move that made it. */
type ErrorWithMoves = { readonly error: string; readonly sources: readonly string[]; readonly moves: readonly MoveReview[] };

/** The critical errors of a talk, each once, in the order in which they were first made. */
export function listErrors({ errors, moves }: Pick<Debrief, 'errors' | 'moves'>): ErrorWithMoves[] {
  const sources = new Map(errors.map((made) => [made.error, made.sources]));
  return [...sources].map(([error, ids]) => ({ error, sources: ids, moves: moves.filter((move) => move.errors.includes(error)) }));
}
