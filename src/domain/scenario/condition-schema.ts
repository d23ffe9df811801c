import * as z from 'zod/mini';
import { Identifier } from '../format/file-parts.ts';
import { MoodRange } from '../kinds/mood-range.ts';

/**
 * When something applies: every part that is given must hold. Conditions are data, never code in strings,
 * so that a checker can enumerate all states in which they hold.
 */
export const ConditionSchema = z.strictObject({
  anger: z.optional(MoodRange.check(z.describe('Range of the customer’s anger.'))),
  trust: z.optional(MoodRange.check(z.describe('Range of the customer’s trust.'))),
  has: z.optional(z.array(Identifier).check(z.maxLength(12), z.describe('Facts learnt, promises and offers made so far.'))),
  lacks: z.optional(z.array(Identifier).check(z.maxLength(12), z.describe('Facts, promises or offers that are still missing.'))),
});

export type Condition = z.infer<typeof ConditionSchema>;

/** A change of mood in points; the result is kept within 0 to 10. */
export const MoodChangeSchema = z.strictObject({
  anger: z.optional(z.int().check(z.minimum(-10), z.maximum(10), z.describe('Added to anger.'))),
  trust: z.optional(z.int().check(z.minimum(-10), z.maximum(10), z.describe('Added to trust.'))),
});

export type MoodChange = z.infer<typeof MoodChangeSchema>;
