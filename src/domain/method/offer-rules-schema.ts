import * as z from 'zod/mini';
import { Identifier } from '../format/file-parts.ts';
import { Level } from '../kinds/level.ts';
import { LossKind } from '../kinds/loss-kind.ts';
import { CountsSchema } from './rule-schema.ts';
import { Sources } from './source-schema.ts';

const PerCentRange = z.tuple([z.int().check(z.minimum(0), z.maximum(1000)), z.int().check(z.minimum(0), z.maximum(1000))]);
const Times = z.number().check(z.minimum(1), z.maximum(100));

const AnswerSchema = z.strictObject({ level: Level, sources: Sources });

/** What it is worth to offer nothing, or to hand over, where a gesture is due and where none is. */
const WithoutSchema = z.strictObject({
  due: AnswerSchema.check(z.describe('Where the loss calls for a gesture (HY-K1).')),
  none_due: AnswerSchema.check(z.describe('Where the author of the scenario says that none is due.')),
});

/** How an offer is judged from its data (HY-K3, KY-K7, KY-K8). */
export const OfferRulesSchema = z.strictObject({
  near: z.array(z.tuple([LossKind, LossKind])).check(z.maxLength(6), z.describe('Kinds of loss and gift that lie close enough to stand in for each other.')),
  fair: z
    .tuple([PerCentRange, PerCentRange, PerCentRange])
    .check(z.describe('Fair worth of a gift in per cent of what was at stake, for a small, a real and a serious problem.')),
  tolerance: z.tuple([Times, Times]).check(z.describe('How many times too little or too much still shows level 2, and level 1.')),
  room: z.optional(
    z
      .tuple([Times, Times])
      .check(z.describe('How many times the limit is a little above it, and well above it, in an allowed kind (KY-K7). Left out: all above is beyond.')),
  ),
  levels: z
    .strictObject({
      fit: z.strictObject({ same: Level, near: Level, other: Level }).check(z.describe('The kind of the gift beside what was lost.')),
      promptness: z.strictObject({ now: Level, later: Level }).check(z.describe('In hand with this talk, or later (HY-K5).')),
      effort: z.strictObject({ none: Level, next_purchase: Level, customer_effort: Level }).check(z.describe('What the customer has to do for it (KY-H4).')),
      authority: z
        .strictObject({ within: Level, little_above: z.optional(Level), well_above: z.optional(Level), beyond: Level })
        .check(z.describe('How far within the agent’s own room it is (KY-K7).')),
    })
    .check(z.describe('Level that an offer shows, by what it is.')),
  attention: z.optional(
    z
      .strictObject({
        when: CountsSchema.check(z.describe('Acts that make the loss itself good; the reply with the gesture counts.')),
        fit: Level,
      })
      .check(z.describe('How a gesture of attention fits any loss once the loss itself is made good (HY-K9). Left out: as any other kind.')),
  ),
  without: z.optional(
    z
      .strictObject({
        nothing: WithoutSchema.check(z.describe('Offering nothing beyond the solution.')),
        supervisor: WithoutSchema.check(z.describe('Handing the decision over.')),
      })
      .check(z.describe('Offering nothing and handing over, in their own words. Left out: level 0 in all that judges an offer.')),
  ),
  fitting: z.optional(
    z
      .strictObject({ fit: Level, proportion: Level })
      .check(z.describe('Levels that a fitting gesture shows at least: without one nobody is delighted where one is due (HY-K1). Left out: not asked for.')),
  ),
  beyondAuthority: z.optional(Identifier.check(z.describe('Critical error that an offer beyond the agent’s authority is; none if left out.'))),
});
export type OfferRules = z.infer<typeof OfferRulesSchema>;

/** What can be said where no offer is made. */
export type WithoutOffer = 'nothing' | 'supervisor';
