import type { Attempt } from './attempt-schema.ts';

/** Whether an attempt shows what somebody can do by themselves: without hints or guide, and with nothing taken back. All others are practice. */
export function isAssessed({ setting, events }: Pick<Attempt, 'setting' | 'events'>): boolean {
  return !setting.hints && !setting.guide && !events.some(({ event }) => event === 'taken_back');
}
