import { describe, expect, it } from 'vitest';
import { pickDearestLosses } from '../../../src/domain/scoring/pick-dearest-losses.ts';
import { reviewSteps } from '../../../src/domain/scoring/review-steps.ts';
import { scoreAttempt } from '../../../src/domain/scoring/score-attempt.ts';
import { buildMoves } from '../../builders/build-attempt.ts';
import { buildMethod } from '../../builders/build-method.ts';
import { buildScenario } from '../../builders/build-scenario.ts';
import { plant } from '../../builders/plant.ts';

const method = buildMethod();

function pick(replies: readonly string[], scenario = buildScenario()) {
  const debrief = scoreAttempt(method, scenario, buildMoves(...replies));
  return pickDearestLosses(reviewSteps(method, scenario, debrief), debrief).map(({ step, loss, price }) => [step, loss.move, Math.round(price)]);
}

describe('the dearest losses', () => {
  it('come by what they took from the overall score, not from their step', () => {
    // remedy.b loses all of compensate, which weighs 40; closing.b two thirds of thank, which weighs 20: 13.
    expect(pick(['opening.a', 'remedy.b', 'closing.b'])).toEqual([
      ['compensate', 1, 40],
      ['thank', 2, 13],
    ]);
  });

  it('begin with the move on which the talk turned, even where another cost more', () => {
    const rude = plant(buildScenario(), ['turns', 2, 'replies', 1, 'errors'], ['rude']);
    expect(pick(['opening.a', 'remedy.b', 'closing.b'], rude)).toEqual([
      ['thank', 2, 13],
      ['compensate', 1, 40],
    ]);
  });

  it('name a move that cost several steps once, in the step where it cost the most', () => {
    // opening.b takes two thirds of listen (27 of the overall score), and by the broken order half of compensate (20).
    expect(pick(['opening.b', 'remedy.a', 'closing.a'])).toEqual([['listen', 0, 27]]);
  });

  it('are none in the best talk', () => {
    expect(pick(['opening.a', 'remedy.a', 'closing.a'])).toEqual([]);
  });
});
