import type { ReviewedTalk } from './reviewed-talk.ts';

/** How many of ten customers may refuse (HY-M4). */
const MOST_WHO_DO_NOT_RECOMMEND = 2;
const MOST_WHO_LEAVE = 3;

/** Customers from which “of ten” can be said. */
const FEWEST = 10;

/** Those who refused, beside how many may. Whoever refuses is asked why at once (HY-M4): these are the talks to look into. */
export type Refusals = {
  readonly talks: readonly string[];
  /** How many were asked. */
  readonly of: number;
  /** Of ten. */
  readonly most: number;
  readonly isExceeded: boolean;
  /** Fewer than ten were asked: then it is not said to be exceeded. */
  readonly isTooFew: boolean;
};

/** What customers would say in the survey of the Alpha scheme. */
export type CustomerSurvey = {
  /** Mean of the customers’ coefficients, unrounded; below the limit measures are needed (HY-M3, HY-M8). Absent: nobody was asked. */
  readonly coefficient?: { readonly value: number; readonly limit: number; readonly isBelow: boolean; readonly talksBelow: readonly string[] };
  readonly recommend: Refusals;
  readonly stay: Refusals;
};

/**
 * Asks the customer of every talk that came to its end. The limits of the yearly analysis (HY-M2) count real complaints by their cause, which
 * practice has none of, so that they are not applied.
 * @param limit coefficient below which measures are needed, as the method says
 */
export function surveyCustomers(talks: readonly ReviewedTalk[], limit: number): CustomerSurvey {
  const asked = talks.filter(({ score }) => score.ending !== undefined);
  const value = asked.reduce((sum, { score }) => sum + score.verdict.coefficient, 0) / asked.length;
  const below = asked.filter(({ score }) => score.verdict.coefficient < limit);
  return {
    ...(asked.length > 0 && { coefficient: { value, limit, isBelow: value < limit, talksBelow: below.map(({ attempt }) => attempt.id) } }),
    recommend: countRefusals(asked, ({ score }) => score.verdict.wouldRecommend, MOST_WHO_DO_NOT_RECOMMEND),
    stay: countRefusals(asked, ({ score }) => score.verdict.wouldStay, MOST_WHO_LEAVE),
  };
}

function countRefusals(asked: readonly ReviewedTalk[], says: (talk: ReviewedTalk) => boolean, most: number): Refusals {
  const refused = asked.filter((talk) => !says(talk));
  const isTooFew = asked.length < FEWEST;
  return {
    talks: refused.map(({ attempt }) => attempt.id),
    of: asked.length,
    most,
    isExceeded: !isTooFew && 10 * refused.length > most * asked.length,
    isTooFew,
  };
}
