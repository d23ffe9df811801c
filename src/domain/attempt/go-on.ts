import type { Attempt } from './attempt-schema.ts';
import type { RecordedEvent, RecordedMove } from './move-schema.ts';

/**
 * An attempt with what happened next. A move that was taken back stands no more among the moves: the event has it.
 * @param next what happened in order, and the move that follows, where one does
 */
export function goOn(attempt: Attempt, { events, move }: { readonly events: readonly RecordedEvent[]; readonly move: RecordedMove | undefined }): Attempt {
  const taken = events.filter(({ event }) => event === 'taken_back').length;
  const standing = attempt.moves.slice(0, attempt.moves.length - taken);
  return { ...attempt, moves: move === undefined ? standing : [...standing, move], events: [...attempt.events, ...events] };
}
