import type { TFunction } from 'i18next';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import { listTakenBack } from '../../../domain/attempt/list-taken-back.ts';
import { findObstacles, type Obstacles } from '../../../domain/scoring/find-obstacles.ts';
import { listCutOff } from '../../../domain/scoring/list-cut-off.ts';
import type { StepReview } from '../../../domain/scoring/review-steps.ts';
import type { FinishedDebrief, ReviewProps } from './review-props.ts';
import { nameSteps } from './say-loss.ts';

/** What the result is called in one sentence: a key of `result` in the words of the debrief. */
export type ResultName = 'perfect' | 'again' | 'passed' | 'errorOne' | 'errorMany' | 'brokeOff' | 'notYet' | 'step' | 'ending';

/**
 * The one name of a result, so that score and verdict never seem to contradict each other.
 * @param isCutShort whether the customer ended the talk before it had come to every step
 * @param isAgain whether a moment was lived again: practice that nobody passes or fails
 */
export function nameResult(
  debrief: Pick<FinishedDebrief, 'overall' | 'passed' | 'moves'>,
  obstacles: Obstacles,
  isCutShort: boolean,
  isAgain = false,
): ResultName {
  if (debrief.passed && debrief.overall === 100) return 'perfect';
  if (isAgain) return isCutShort && obstacles.mark && obstacles.ending ? 'brokeOff' : 'again';
  if (debrief.passed) return 'passed';
  if (obstacles.mark) return isCutShort && obstacles.ending ? 'brokeOff' : 'notYet';
  if (obstacles.errors) return debrief.moves.filter(({ errors }) => errors.length > 0).length > 1 ? 'errorMany' : 'errorOne';
  return obstacles.steps.length > 0 ? 'step' : 'ending';
}

/** Where handling and decision part: a key of `parted`; undefined where they agree. Its sentence says why. */
export function nameParting({ mark, errors, ending, steps }: Obstacles): 'won' | 'forgiven' | 'content' | undefined {
  const isHandled = !mark && !errors && steps.length === 0;
  if (isHandled) return ending ? 'won' : undefined;
  if (ending) return undefined;
  return errors ? 'forgiven' : 'content';
}

/** A result by its name, in one sentence, and with what kept it from passing. */
type SaidResult = { readonly name: ResultName; readonly sentence: string; readonly obstacles: Obstacles };

/** Says how a talk went, the same on the screen and on paper. @param of with the attempt: a moment of another talk is no whole one, and what was taken back is not denied */
export function sayResult(
  { attempt, debrief, talk }: ReviewProps & { readonly attempt: Pick<Attempt, 'from' | 'moves' | 'events'> },
  reviews: readonly StepReview[],
  t: TFunction<'debrief'>,
  formatList: (parts: readonly string[]) => string,
): SaidResult {
  const obstacles = findObstacles(talk.method, talk.scenario, debrief);
  const name = nameResult(debrief, obstacles, listCutOff(debrief.ending.kind, reviews).length > 0, attempt.from !== undefined);
  const key = name === 'perfect' && listTakenBack(attempt).length > 0 ? 'perfectInTheEnd' : name;
  const sentence = t(`result.${key}`, { score: debrief.overall, steps: formatList(nameSteps(obstacles.steps, talk)) });
  return { name, sentence, obstacles };
}
