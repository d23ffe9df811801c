import * as z from 'zod/mini';
import { Identifier, ReplyLetter } from '../format/file-parts.ts';
import { Level } from '../kinds/level.ts';
import { ConditionSchema, MoodChangeSchema } from './condition-schema.ts';

const BranchSchema = z.strictObject({
  when: z.optional(ConditionSchema.check(z.describe('Taken only when this holds after the reply; the last branch has no condition.'))),
  to: Identifier.check(z.describe('Turn or ending.')),
});
export type Branch = z.infer<typeof BranchSchema>;

/** Where a reply leads: one turn or ending, or branches of which the first that applies is taken. */
const DestinationSchema = z.union([
  Identifier.check(z.describe('Turn or ending.')),
  z.array(BranchSchema).check(z.minLength(1), z.maxLength(8), z.describe('The first branch that applies; the last has no condition.')),
]);

/** One thing the agent can say. Its words and its why are sentences `turn.<turn>.<letter>` and `….why`. */
export const ReplySchema = z.strictObject({
  id: ReplyLetter,
  when: z.optional(ConditionSchema.check(z.describe('Offered only when this holds.'))),
  marks: z.record(Identifier, Level).check(z.describe('Criterion of the method: level 0 to 3.')),
  errors: z.optional(z.array(Identifier).check(z.maxLength(4), z.describe('Critical errors of the method.'))),
  told: z.optional(
    z
      .array(z.string().check(z.maxLength(80)))
      .check(
        z.maxLength(4),
        z.describe('Where it was told before what makes this reply critical: situation, goal, policy.note, or a turn that every road here has passed.'),
      ),
  ),
  acts: z.optional(z.array(Identifier).check(z.maxLength(6), z.describe('Acts of the method: what its rules about order follow.'))),
  mood: z.optional(MoodChangeSchema.check(z.describe('Change of the customer’s mood.'))),
  learns: z.optional(z.array(Identifier).check(z.maxLength(4), z.describe('Facts the agent knows from here on.'))),
  promises: z.optional(z.array(Identifier).check(z.maxLength(4), z.describe('Promises made with this reply.'))),
  offer: z.optional(Identifier.check(z.describe('Offer made; “nothing” to offer none, “supervisor” to hand the decision over.'))),
  reaction: z.optional(z.boolean().check(z.describe('true: the customer answers this reply at once, sentence `….reaction`.'))),
  to: DestinationSchema.check(z.describe('Turn or ending, or branches of which the first that applies is taken.')),
});
export type Reply = z.infer<typeof ReplySchema>;

const LineSchema = z.strictObject({
  id: Identifier,
  when: z.optional(ConditionSchema.check(z.describe('Said only when this holds; the last line has no condition.'))),
});

/** The customer speaks (the first line that applies), the agent replies. */
export const TurnSchema = z.strictObject({
  id: Identifier,
  step: Identifier.check(z.describe('Step of the method that this turn is mainly about.')),
  lines: z.array(LineSchema).check(z.minLength(1), z.maxLength(6), z.describe('What the customer may say here; the first line that applies is said.')),
  replies: z.array(ReplySchema).check(z.minLength(1), z.maxLength(8), z.describe('What the agent can say here.')),
});
export type Turn = z.infer<typeof TurnSchema>;
