import * as z from 'zod/mini';

/** Anger and trust are whole numbers from 0 (none) to 10 (most). */
export const MoodLevel = z.int().check(z.minimum(0), z.maximum(10), z.describe('0 (none) to 10 (most).'));

/** A range of anger or trust; a bound that is left out does not bind. */
export const MoodRange = z.strictObject({
  min: z.optional(MoodLevel.check(z.describe('At least this much, 0 to 10.'))),
  max: z.optional(MoodLevel.check(z.describe('At most this much, 0 to 10.'))),
});
