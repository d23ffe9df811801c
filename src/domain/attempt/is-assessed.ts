import type { Attempt } from './attempt-schema.ts';

/** Whether an attempt shows what somebody can do by themselves: from the beginning, without hints or guide, and with nothing taken back. All others are practice. */
export function isAssessed({ setting, events, from }: Pick<Attempt, 'setting' | 'events' | 'from'>): boolean {
  return from === undefined && !setting.hints && !setting.guide && !events.some(({ event }) => event === 'taken_back');
}
