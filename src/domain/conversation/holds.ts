import type { Condition } from '../scenario/condition-schema.ts';
import type { TalkState } from './talk-state.ts';

type MoodAndKnowledge = Pick<TalkState, 'anger' | 'trust' | 'known'>;

/** Whether every part of a condition is true in a state; no condition is always true. */
export function holds(condition: Condition | undefined, state: MoodAndKnowledge): boolean {
  if (condition === undefined) return true;
  const { anger, trust, has, lacks } = condition;
  return (
    isWithin(anger, state.anger) &&
    isWithin(trust, state.trust) &&
    (has === undefined || has.every((id) => state.known.includes(id))) &&
    (lacks === undefined || lacks.every((id) => !state.known.includes(id)))
  );
}

/** Whether a level of mood lies in a range; a bound that is left out does not bind. */
export function isWithin(range: Condition['anger'], level: number): boolean {
  return range === undefined || (level >= (range.min ?? 0) && level <= (range.max ?? 10));
}
