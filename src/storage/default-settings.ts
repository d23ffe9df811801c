import type { Settings } from './settings-schema.ts';

/** Settings of somebody who has never changed any. */
export const DEFAULT_SETTINGS: Settings = {
  formatVersion: 1,
  theme: 'auto',
  text: 'normal',
  motion: 'auto',
  patience: { on: false, seconds: 40 },
  numberKeys: true,
  mode: 'guided',
};
