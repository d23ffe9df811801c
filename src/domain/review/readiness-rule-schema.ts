import * as z from 'zod/mini';
import { FormatVersion1, SchemaReference } from '../format/file-parts.ts';

/** Most talks that a rule may look back on. */
const MOST_TALKS = 20;

const Score = z.int().check(z.minimum(0), z.maximum(100));
const Count = z.int().check(z.minimum(1), z.maximum(MOST_TALKS));

/**
 * When somebody counts as ready. The newest talks are looked at; one of them is good when it meets cut and minimum; so many must be good,
 * and the good ones spread over complaints and days.
 */
export const ReadinessRuleSchema = z
  .strictObject({
    $schema: SchemaReference,
    formatVersion: FormatVersion1,
    cut: Score.check(z.describe('Overall score from which a talk is good.')),
    minimum: Score.check(z.describe('Score that each step of a good talk has at least; 0: any.')),
    good: Count.check(z.describe('How many of the newest talks must be good.')),
    of: Count.check(z.describe('How many of the newest talks are looked at.')),
    complaints: Count.check(z.describe('On how many different complaints the good talks are at least; 1: any.')),
    days: Count.check(z.describe('On how many different days the good talks were had at least; 1: any.')),
    assessed: z.boolean().check(z.describe('true: only talks without help count; false: guided ones too.')),
    noCritical: z.boolean().check(z.describe('true: none of the newest talks may hold a critical error.')),
  })
  .check(
    z.refine(({ good, of }) => good <= of, { path: ['good'], params: { rule: 'rangeOrder' } }),
    z.refine(({ good, complaints }) => complaints <= good, { path: ['complaints'], params: { rule: 'rangeOrder' } }),
    z.refine(({ good, days }) => days <= good, { path: ['days'], params: { rule: 'rangeOrder' } }),
  );
export type ReadinessRule = Readonly<z.infer<typeof ReadinessRuleSchema>>;

/** Four of the last five calls at 85, as contact centres certify by hand, on three complaints, so that none of it is learnt by heart. */
const FOUR_OF_FIVE: ReadinessRule = {
  formatVersion: 1,
  cut: 85,
  minimum: 0,
  good: 4,
  of: 5,
  complaints: 3,
  days: 1,
  assessed: true,
  noCritical: true,
};

/** The last three, every one of them and every step, as PeriopSim's levels of competence go; on two days, so that it was not one good hour. */
const LATEST_THREE: ReadinessRule = {
  formatVersion: 1,
  cut: 80,
  minimum: 60,
  good: 3,
  of: 3,
  complaints: 2,
  days: 2,
  assessed: true,
  noCritical: true,
};

/** Rules to begin from, by what a screen calls them. */
export const READINESS_PRESETS = { fourOfFive: FOUR_OF_FIVE, latestThree: LATEST_THREE } as const;
