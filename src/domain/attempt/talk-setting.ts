import * as z from 'zod/mini';

/** What a person chooses before a talk. guided: hints and the method guide are at hand; assessment: neither is. */
export const Mode = z.enum(['guided', 'assessment']);
export type Mode = z.infer<typeof Mode>;

/** Seconds a reply of the patience clock; 0: it was off. */
const Clock = z.int().check(z.minimum(0), z.maximum(600), z.describe('Seconds that the customer waited for a reply; 0: without end.'));

/** What helped or pressed while a talk was had, and who took part. */
export const TalkSettingSchema = z.strictObject({
  hints: z.boolean().check(z.describe('Whether the talk said which step it was at and what an offer was worth.')),
  guide: z.boolean().check(z.describe('Whether the method guide could be opened.')),
  clock: z.optional(Clock.check(z.describe('Absent: begun before it was recorded.'))),
  audience: z.enum(['alone', 'group']).check(z.describe('Whether one person replied, or a room.')),
});
export type TalkSetting = z.infer<typeof TalkSettingSchema>;
