import type { Attempt } from './attempt-schema.ts';
import type { RecordedEvent, RecordedMove } from './move-schema.ts';

type EventEntry = RecordedEvent extends infer Event ? (Event extends RecordedEvent ? Omit<Event, 'after' | 'move'> : never) : never;

/** One thing that happened in a talk: a move, or an event whose place and whose taken move are told by what stands before it. */
export type Entry = RecordedMove | EventEntry;

/** How many entries an attempt has, moves that were taken back included. */
export function countEntries({ moves, events }: Attempt): number {
  return moves.length + events.length + events.filter(({ event }) => event === 'taken_back').length;
}

/** An event without what the entries before it say. */
export function toEntry(recorded: RecordedEvent): EventEntry {
  const { after: _, ...rest } = recorded;
  if (rest.event !== 'taken_back') return rest;
  const { move: _move, ...body } = rest;
  return body;
}

/** Moves and events in the order in which they happened, moves that were taken back included. */
export function listEntries({ moves, events }: Pick<Attempt, 'moves' | 'events'>): Entry[] {
  const entries: Entry[] = [];
  let standing = 0;
  const sayNext = (later: readonly RecordedEvent[]) => {
    // In this place stood what is taken back next, or else what stands.
    const taken = later.find((event) => event.event === 'taken_back' && event.after === standing);
    const move = taken?.event === 'taken_back' ? taken.move : moves[standing];
    if (move !== undefined) entries.push(move);
    standing += 1;
  };
  for (const [place, event] of events.entries()) {
    const before = event.event === 'taken_back' ? event.after + 1 : event.after;
    while (standing < before) sayNext(events.slice(place));
    entries.push(toEntry(event));
    standing = event.after;
  }
  return [...entries, ...moves.slice(standing)];
}

/** Entries as an attempt holds them: moves that stand, and events with their places among them. Takes entries that were not read yet as they are. */
export function sortEntries<Found extends Readonly<Record<string, unknown>>>(
  entries: readonly Found[],
): { readonly moves: Found[]; readonly events: object[] } {
  const moves: Found[] = [];
  const events: object[] = [];
  for (const entry of entries) {
    if (!('event' in entry)) moves.push(entry);
    else if (entry.event === 'taken_back') {
      const move = moves.pop();
      events.push({ ...entry, after: moves.length, move });
    } else events.push({ ...entry, after: moves.length });
  }
  return { moves, events };
}
