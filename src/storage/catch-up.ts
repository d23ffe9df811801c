import type { Attempt, RecordedMove } from '../domain/attempt/attempt-schema.ts';
import type { AttemptStore, SaveAnswer } from './attempt-store.ts';

/**
 * Brings one attempt of a store to where it stands in memory, move by move, so that a failure midway leaves a shorter
 * attempt and never a broken one. Where the store holds other moves, another tab was there first, and they stay.
 */
export async function catchUp(store: AttemptStore, attempt: Attempt): Promise<SaveAnswer> {
  const { id, moves, finishedAt, result } = attempt;
  const loaded = await store.load(id);
  if (loaded.kind === 'missing') return store.restore(attempt);
  if (loaded.kind === 'set_aside' || !isBeginning(loaded.attempt.moves, moves)) return 'conflict';
  for (const [index, move] of moves.entries()) {
    if (index >= loaded.attempt.moves.length && (await store.appendMove(id, index, move)) === 'conflict') return 'conflict';
  }
  return finishedAt === undefined || result === undefined ? 'saved' : store.finish(id, finishedAt, result);
}

function isBeginning(kept: readonly RecordedMove[], moves: readonly RecordedMove[]): boolean {
  return (
    kept.length <= moves.length &&
    kept.every(({ turn, choice, at }, index) => turn === moves[index]?.turn && choice === moves[index]?.choice && at === moves[index]?.at)
  );
}
