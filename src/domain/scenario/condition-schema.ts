import * as z from 'zod/mini';
import { Identifier } from '../format/file-parts.ts';

/** Anger and trust are whole numbers from 0 (none) to 10 (most). */
export const MoodLevel = z.int().check(z.minimum(0), z.maximum(10), z.describe('0 (none) to 10 (most).'));

/** A range of anger or trust. */
export const MoodRange = z.strictObject({
  min: z.optional(MoodLevel.check(z.describe('At least this much, 0 to 10.'))),
  max: z.optional(MoodLevel.check(z.describe('At most this much, 0 to 10.'))),
});

/**
 * When something applies: every part that is given must hold. Conditions are data, never code in strings,
 * so that a checker can enumerate all states in which they hold.
 */
export const ConditionSchema = z.strictObject({
  anger: z.optional(MoodRange.check(z.describe('Range of the customer’s anger.'))),
  trust: z.optional(MoodRange.check(z.describe('Range of the customer’s trust.'))),
  has: z.optional(z.array(Identifier).check(z.maxLength(12), z.describe('Facts learnt or promises made so far.'))),
  lacks: z.optional(z.array(Identifier).check(z.maxLength(12), z.describe('Facts or promises that are still missing.'))),
});

export type Condition = z.infer<typeof ConditionSchema>;

/** A change of mood in points; the result is kept within 0 to 10. */
export const MoodChangeSchema = z.strictObject({
  anger: z.optional(z.int().check(z.minimum(-10), z.maximum(10), z.describe('Added to anger.'))),
  trust: z.optional(z.int().check(z.minimum(-10), z.maximum(10), z.describe('Added to trust.'))),
});

export type MoodChange = z.infer<typeof MoodChangeSchema>;
