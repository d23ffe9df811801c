import * as z from 'zod/mini';
import { Identifier } from '../format/file-parts.ts';
import { Level } from '../kinds/level.ts';
import { LossKind } from '../kinds/loss-kind.ts';

const PerCentRange = z.tuple([z.int().check(z.minimum(0), z.maximum(1000)), z.int().check(z.minimum(0), z.maximum(1000))]);
const Times = z.number().check(z.minimum(1), z.maximum(100));

/** How an offer is judged from its data (HY-K3, KY-K7, KY-K8). */
export const OfferRulesSchema = z.strictObject({
  near: z.array(z.tuple([LossKind, LossKind])).check(z.maxLength(6), z.describe('Kinds of loss and gift that lie close enough to stand in for each other.')),
  fair: z
    .tuple([PerCentRange, PerCentRange, PerCentRange])
    .check(z.describe('Fair worth of a gift in per cent of what was at stake, for a small, a real and a serious problem.')),
  tolerance: z.tuple([Times, Times]).check(z.describe('How many times too little or too much still shows level 2, and level 1.')),
  levels: z
    .strictObject({
      fit: z.strictObject({ same: Level, near: Level, other: Level }).check(z.describe('The kind of the gift beside what was lost.')),
      promptness: z.strictObject({ now: Level, later: Level }).check(z.describe('In hand with this talk, or later (HY-K5).')),
      effort: z.strictObject({ none: Level, next_purchase: Level, customer_effort: Level }).check(z.describe('What the customer has to do for it (KY-H4).')),
      authority: z.strictObject({ within: Level, beyond: Level }).check(z.describe('Whether the agent may make it alone (KY-K7).')),
    })
    .check(z.describe('Level that an offer shows, by what it is.')),
  beyondAuthority: z.optional(Identifier.check(z.describe('Critical error that an offer beyond the agent’s authority is; none if left out.'))),
});
export type OfferRules = z.infer<typeof OfferRulesSchema>;
