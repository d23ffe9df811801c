import { MOST_EVENTS } from '../../domain/attempt/most-entries.ts';
import type { RecordedEvent } from '../../domain/attempt/move-schema.ts';
import { nextMoment } from '../../domain/attempt/next-moment.ts';
import { hashStructure } from '../../domain/format/hash-structure.ts';
import type { AttemptContext, AttemptEvent } from './attempt-types.ts';

type Happening = RecordedEvent extends infer Event ? (Event extends RecordedEvent ? Omit<Event, 'at' | 'after'> : never) : never;

/** What bears on what the score says goes into the attempt; whatever is nothing to it leaves all as it is. */
export function recordEvent(context: AttemptContext, event: AttemptEvent): Pick<AttemptContext, 'events'> {
  const happening = toHappening(event);
  return happening === undefined || !('at' in event) ? context : addEvent(context, happening, event.at);
}

/** A pause counts from when it was asked for, which may be before the talk stands still. */
export function recordPause(context: AttemptContext): Pick<AttemptContext, 'events'> {
  const { at } = context.pauses.at(-1) ?? {};
  return at === undefined ? context : addEvent(context, { event: 'paused' }, at);
}

/** The language of the words that are known to be on the screen. */
export function findShownLanguage({ attempt, events }: AttemptContext): string {
  const changes = [...attempt.events, ...events].filter((event) => event.event === 'language_changed');
  return changes.at(-1)?.language ?? attempt.shown.language;
}

function toHappening(event: AttemptEvent): Happening | undefined {
  switch (event.type) {
    case 'guide.open':
      return { event: 'guide_opened' };
    case 'talk.resume':
      return { event: 'resumed' };
    case 'patience.extend':
      return { event: 'extended' };
    case 'language.change':
      return { event: 'language_changed', language: event.words.language, wording: hashStructure(event.words.sentences) };
    default:
      return undefined;
  }
}

/** Bounded: a guide that is opened and shut without end must not make the attempt unreadable. */
function addEvent({ attempt, events }: AttemptContext, happening: Happening, at: string): Pick<AttemptContext, 'events'> {
  if (attempt.events.length + events.length >= MOST_EVENTS) return { events };
  return { events: [...events, { ...happening, at: nextMoment(attempt, at), after: attempt.moves.length } as RecordedEvent] };
}
