import { SILENCE } from '../conversation/talk-state.ts';
import type { Attempt } from './attempt-schema.ts';
import { MOST_EVENTS } from './most-entries.ts';

/**
 * Whether the last reply can be taken back: in guided practice, once a turn, and only what was said in this attempt. A silence
 * was not said.
 */
export function canTakeBack({ setting, moves, events, from }: Pick<Attempt, 'setting' | 'moves' | 'events' | 'from'>): boolean {
  const last = moves.at(-1);
  if (!setting.guide || last === undefined || last.choice === SILENCE || moves.length <= (from?.moves ?? 0)) return false;
  const isTaken = events.some(({ event, after }) => event === 'taken_back' && after === moves.length - 1);
  return !isTaken && events.length < MOST_EVENTS;
}
