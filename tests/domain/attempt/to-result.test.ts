import { expect, it } from 'vitest';
import { toResult } from '../../../src/domain/attempt/to-result.ts';
import { scoreAttempt } from '../../../src/domain/scoring/score-attempt.ts';
import { buildMoves, buildResult } from '../../builders/build-attempt.ts';
import { buildMethod } from '../../builders/build-method.ts';
import { buildScenario } from '../../builders/build-scenario.ts';

const resultOf = (...replies: string[]) => toResult(scoreAttempt(buildMethod(), buildScenario(), buildMoves(...replies)));

it('keeps scores, ending and verdict of a finished talk', () => {
  // Level x weight x 100: 3 x 3, 3 x 3 for an offer of the lost kind, 3 x 1, 3 x 2.
  const criteria = { lets_finish: 900, fits_loss: 900, gives_gladly: 300, thanks_for_report: 600 };
  expect(resultOf('opening.a', 'remedy.a', 'closing.a')).toEqual({ ...buildResult(), criteria });
});

it('gives a step no score that the customer ended the talk before', () => {
  // opening.c is rude: she walks out before remedy and thanks.
  expect(resultOf('opening.c')).toMatchObject({ overall: 0, endingKind: 'walked_out' });
  expect(resultOf('opening.c')?.steps).toEqual({ listen: 0 });
});

it('names each critical error once', () => {
  const debrief = scoreAttempt(buildMethod(), buildScenario(), buildMoves('opening.c'));
  const twice = { ...debrief, errors: [...debrief.errors, ...debrief.errors] };
  expect(toResult(twice)?.criticalErrors).toEqual(['rude']);
});

it('there is none before the talk has ended', () => {
  expect(resultOf('opening.a')).toBeUndefined();
});
