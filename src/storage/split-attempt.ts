import type { Attempt, RecordedMove } from '../domain/attempt/attempt-schema.ts';

/** An attempt as it lies in the database. */
type Records = { readonly head: Partial<Attempt>; readonly moves: readonly { attemptId: string; index: number; move: RecordedMove }[] };

/**
 * Cuts an attempt into its records. One that is under way has a record a move, which no second tab can overwrite; nothing is
 * added to a finished one any more, so that it lies whole in its head and is read in one go.
 */
export function splitAttempt(attempt: Attempt): Records {
  if (attempt.result !== undefined) return { head: attempt, moves: [] };
  const { moves, ...head } = attempt;
  return { head, moves: moves.map((move, index) => ({ attemptId: head.id, index, move })) };
}
