import { isWithin } from '../conversation/holds.ts';
import type { TalkState } from '../conversation/talk-state.ts';
import type { EndingKind } from '../kinds/ending-kind.ts';
import type { Afterwards, Method } from '../method/method-schema.ts';

/** Rating 1..10 of one criterion and its importance: 1-3 low, 4-7 medium, 8-10 high (HY-M3). */
export type Rating = { readonly criterion: string; readonly weight: number; readonly rating: number; readonly band: 'low' | 'medium' | 'high' };

/** The customer's own verdict, as the Alpha scheme measures it (HY-M3, HY-M4). */
export type CustomerVerdict = {
  readonly ratings: readonly Rating[];
  /** Sum of rating x weight / 100, 1..10, to two decimals. */
  readonly coefficient: number;
  /** Below the method's limit organisational measures are needed (HY-M3). */
  readonly measuresNeeded: boolean;
  readonly wouldRecommend: boolean;
  readonly wouldStay: boolean;
};

type Mood = Pick<TalkState, 'anger' | 'trust'>;
type Moods = { readonly start: Mood; readonly end: Mood };

/** 0, all anger and no trust, to 100. */
function rateMood({ anger, trust }: Mood): number {
  return (trust + 10 - anger) * 5;
}

/**
 * How the customer would fill in the survey after this talk.
 * @param scores 0..100 by step
 * @param moods of the first state and of the last: the feeling the customer came with, and the one they leave with. Who leaves in a worse one
 * does not feel better than before, however calm they are (HY-M3)
 * @param ending kind of the ending reached, undefined where the talk broke off
 * @param isFitting whether the gesture answers what was lost
 * @param hasErred whether a critical error was made: nobody recommends those who made one
 */
export function judgeAsCustomer(
  method: Method,
  scores: Readonly<Record<string, number>>,
  { start, end }: Moods,
  ending: EndingKind | undefined,
  isFitting: boolean,
  hasErred = false,
): CustomerVerdict {
  const mood = rateMood(end) < rateMood(start) ? 0 : rateMood(end);
  const ratings = method.verdict.criteria.map(({ id, weight, from }): Rating => {
    const sources = from.map((source) => (source === 'mood' ? mood : (scores[source] ?? 0)));
    const mean = sources.reduce((sum, score) => sum + score, 0) / sources.length;
    const rating = 1 + Math.round((mean * 9) / 100);
    return { criterion: id, weight, rating, band: rating <= 3 ? 'low' : rating <= 7 ? 'medium' : 'high' };
  });
  const coefficient = ratings.reduce((sum, { rating, weight }) => sum + rating * weight, 0) / 100;
  const { measuresBelow, recommends, stays } = method.verdict;
  const measuresNeeded = coefficient < measuresBelow;
  const isLeft = ({ endings, anger, trust, measured = false, gesture = false }: Afterwards) =>
    ending !== undefined &&
    endings.includes(ending) &&
    isWithin(anger, end.anger) &&
    isWithin(trust, end.trust) &&
    !(measured && measuresNeeded) &&
    !(gesture && !isFitting);
  return {
    ratings,
    coefficient,
    measuresNeeded,
    wouldRecommend: !hasErred && isLeft(recommends),
    wouldStay: isLeft(stays),
  };
}
