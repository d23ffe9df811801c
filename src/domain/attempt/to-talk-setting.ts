import type { Mode, TalkSetting } from './talk-setting.ts';

/** The setting of somebody who practises alone. @param clock seconds a reply, 0 without a clock */
export function toTalkSetting(mode: Mode, clock: number): TalkSetting {
  return { hints: mode === 'guided', guide: mode === 'guided', clock, audience: 'alone' };
}
