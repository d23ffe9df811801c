import type { Attempt } from './attempt-schema.ts';
import type { RecordedMove } from './move-schema.ts';

/** A move that was taken back, and the one that stood in that turn when the talk was over; undefined where the talk then went past it. */
export type TakenBack = { readonly at: string; readonly move: RecordedMove; readonly stood: RecordedMove | undefined };

/** Every move of a talk that was taken back, in the order in which that happened. */
export function listTakenBack({ moves, events }: Pick<Attempt, 'moves' | 'events'>): TakenBack[] {
  return events.flatMap((event): TakenBack[] => {
    if (event.event !== 'taken_back') return [];
    const { at, after, move } = event;
    return [{ at, move, stood: moves.slice(after).find(({ turn }) => turn === move.turn) }];
  });
}
