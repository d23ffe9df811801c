import type { Arena, Prospect } from './arena.ts';
import { type Hits, measureExcess } from './count-hits.ts';
import { type LibraryTrial, listAbove, meanOf } from './try-library.ts';
import type { LanguageTrial } from './try-signs.ts';

/*
 * What following a sign may give. Some thirty signs, most and least of each, are tried on every scenario in every language: a bound that one
 * of them seldom crosses by chance is crossed by some of them nearly always. So the texts of every turn were dealt to its replies at
 * random, 200 times over three complaints in six languages, where form can tell nothing. Refused all the same:
 *
 *                                                          one sign   any sign
 *   10 points above random on a scenario, nothing else       10.4 %     99.9 %   (most words of the briefing alone: 30 %)
 *     and 3.3 standard deviations, of score or of hits       0.05 %      2.9 %
 *   passes more often than at random by 1 in 100             0.24 %     12.8 %
 *     by 4 in 100                                            0.04 %      2.6 %
 *   6 points as a mean over the library, nothing else         9.5 %     99.8 %
 *     and 3 standard deviations                                          1.3 %
 *   finds the best reply more often, p < 0.01 (2.33)         0.87 %     38.9 %
 *     3.3 standard deviations (p < 0.0005)                   0.04 %      2.1 %
 *   10 points by a fitted rule, as a mean, nothing else                 19.6 %
 *     and 2.1 standard deviations                                        3.2 %
 *
 * So each bound has two parts: what is small enough not to matter, and what chance alone gives, so that each refuses by chance, all signs
 * together, 0 to 4 % of what it looks at. All bounds together still refuse one library in five in some language: a false alarm is a constraint
 * on wording and can be mended. A library that grows makes the second part smaller: over thirty complaints only the first is left in the means.
 */

/** Points above random that are let pass: on a scenario, as a mean over a library, and for a fitted rule. */
export const [SCENARIO_POINTS, LIBRARY_POINTS, RULE_POINTS] = [10, 6, 10];
/** Standard deviations that chance is given: a sign on one scenario, a sign as a mean, and the one fitted rule. */
const [SIGN_DEVIATIONS, MEAN_DEVIATIONS, RULE_DEVIATIONS] = [3.3, 3, 2.1];
/** And a sign in how often it finds the best reply. */
export const HIT_DEVIATIONS = 3.3;
/** Chance to pass above that of picking at random. */
export const PASS_ABOVE = 0.04;
/** The score of a talk of fewer turns says nothing of its form; whether form passes is asked of every length. */
const FEWEST_TURNS = 8;

/** Standard deviation of what a sign scores where texts are dealt at random: the more replies look alike to it, the less. */
function measureDeviation({ spread, strict }: Arena, { variance }: Hits): number {
  return strict === 0 ? 0 : spread * Math.sqrt(variance / strict);
}

/** Whether a sign scores too much on a scenario, and that is no chance: neither in the score nor in how often the best reply is found. */
export function refusesScore(arena: Arena, score: number, hits: Hits): boolean {
  const above = score - arena.random.score;
  if (arena.turns.length < FEWEST_TURNS || above <= SCENARIO_POINTS) return false;
  return above > SIGN_DEVIATIONS * measureDeviation(arena, hits) || measureExcess(hits) > SIGN_DEVIATIONS;
}

/** Whether who follows form passes more often than who picks at random. */
export function refusesPass({ random }: { readonly random: Prospect }, pass: number): boolean {
  return pass > random.pass + PASS_ABOVE;
}

/** Whether a sign scores too much as a mean over the scenarios of a language. @param index of the sign @param above random */
export function refusesMean(trials: readonly LanguageTrial[], index: number, above: number): boolean {
  const deviations = trials.map(({ arena, signs }) => (signs[index] === undefined ? 0 : measureDeviation(arena, signs[index].hits)));
  return above > LIBRARY_POINTS && above > (MEAN_DEVIATIONS * Math.hypot(...deviations)) / trials.length;
}

/** Whether a sign finds the best reply more often than chance. */
export function refusesHits(hits: Hits): boolean {
  return measureExcess(hits) > HIT_DEVIATIONS;
}

/** Whether fitted rules score too much as a mean over the scenarios of a language. */
export function refusesRule(library: Pick<LibraryTrial, 'trials' | 'rules'>): boolean {
  const above = meanOf(listAbove(library));
  const deviation = Math.hypot(...library.trials.map(({ arena }) => arena.spread)) / library.trials.length;
  return above > RULE_POINTS && above > RULE_DEVIATIONS * deviation;
}
