import * as z from 'zod/mini';
import { Mode } from '../domain/attempt/talk-setting.ts';
import { FormatVersion1, LanguageTag } from '../domain/format/file-parts.ts';

/** auto follows the system. */
const Theme = z.enum(['auto', 'light', 'dark', 'contrast']);

const TextSize = z.enum(['normal', 'large', 'larger']);

/** auto follows the system; none stops all movement. */
const Motion = z.enum(['auto', 'none']);

/** Bounds of the patience clock in seconds. */
const SHORTEST_PATIENCE = 10;
const LONGEST_PATIENCE = 120;

/** The patience clock: whether a customer who waits falls silent, and after how many seconds. */
const PatienceSchema = z.strictObject({
  on: z.boolean(),
  seconds: z.int().check(z.minimum(SHORTEST_PATIENCE), z.maximum(LONGEST_PATIENCE)),
});
export type Patience = z.infer<typeof PatienceSchema>;

/** What a person sets for this device. */
export const SettingsSchema = z.strictObject({
  formatVersion: FormatVersion1,
  /** Absent until chosen: the browser's language decides. */
  language: z.optional(LanguageTag),
  theme: Theme,
  text: TextSize,
  motion: Motion,
  patience: PatienceSchema,
  /** Whether the keys 1, 2, 3 … choose a reply (WCAG 2.1.4: one must be able to switch them off). */
  numberKeys: z.boolean(),
  /** Whether a tap on a reply says it, without the button. Absent until it was changed: a tap only chooses. */
  oneTap: z.optional(z.boolean()),
  /** Mode of the last talk. */
  mode: Mode,
});
export type Settings = z.infer<typeof SettingsSchema>;
