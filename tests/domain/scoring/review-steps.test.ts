import { describe, expect, it } from 'vitest';
import { reviewSteps } from '../../../src/domain/scoring/review-steps.ts';
import { scoreAttempt } from '../../../src/domain/scoring/score-attempt.ts';
import { buildMoves } from '../../builders/build-attempt.ts';
import { buildMethod } from '../../builders/build-method.ts';
import { buildScenario } from '../../builders/build-scenario.ts';
import { plant } from '../../builders/plant.ts';

const method = buildMethod();

function review(replies: readonly string[], scenario = buildScenario()) {
  return reviewSteps(method, scenario, scoreAttempt(method, scenario, buildMoves(...replies)));
}

describe('the review of the steps', () => {
  it('of the best talk finds in every step what worked, and takes the rule away from that', () => {
    const steps = review(['opening.a', 'remedy.a', 'closing.a']);
    expect(
      steps.map(({ step, reached, worked, loss, takeaway, gain }) => [step, reached, worked?.move, worked?.finding.criterion, loss, takeaway, gain]),
    ).toEqual([
      ['listen', true, 0, 'lets_finish', undefined, 'lets_finish', 0],
      // fits_loss weighs 3 and gives_gladly 1, both at level 3.
      ['compensate', true, 1, 'fits_loss', undefined, 'fits_loss', 0],
      ['thank', true, 2, 'thanks_for_report', undefined, 'thanks_for_report', 0],
    ]);
  });

  it('names for a step the move that cost it the most, with its weakest criterion at its level', () => {
    const [listen] = review(['opening.b', 'remedy.a', 'closing.a']);
    // 1 of 3 levels of the one criterion: two thirds are lost.
    expect(listen).toMatchObject({ score: 33, loss: { move: 0, finding: { kind: 'mark', criterion: 'lets_finish', level: 1, sources: ['HY-L1'] } } });
    expect(listen?.loss?.lost).toBeCloseTo(66.67, 2);
    // 40 of the overall score hang on the step; 67 of 100 of it are gone.
    expect(listen?.gain).toBeCloseTo(26.8, 9);
    expect(listen).not.toHaveProperty('worked');
  });

  it('claims no level for a criterion that the reply was never marked on', () => {
    const [, , thank] = review(['opening.a', 'remedy.a', 'closing.c']);
    expect(thank?.loss?.finding).toEqual({ kind: 'mark', criterion: 'thanks_for_report', level: undefined, sources: ['HY-T1'] });
  });

  it('names a broken rule about order at the reply that made the break unavoidable, and the shortest criterion to take away', () => {
    const [, compensate] = review(['opening.b', 'remedy.a', 'closing.a']);
    // Nothing was acknowledged in the opening, so that any fix after it keeps half of its points.
    expect(compensate?.loss).toMatchObject({ move: 0, lost: 50, finding: { kind: 'order', rule: 'fix_before_acknowledgement', sources: ['HY-L3'] } });
    expect(compensate?.takeaway).toBe('fits_loss');
  });

  it('blames no criterion where the reply lacked nothing of the step but spoilt what could have come after it', () => {
    // Without c in the opening the talk would have gone on: compensate and thank are lost by a reply of another step.
    const [listen, compensate, thank] = review(['opening.c']);
    expect(listen).toMatchObject({ reached: true, loss: { move: 0, finding: { criterion: 'lets_finish', level: undefined } } });
    expect(compensate).toEqual({ step: 'compensate', score: 0, reached: false, takeaway: 'fits_loss', gain: 40 });
    expect(thank).toEqual({ step: 'thank', score: 0, reached: false, takeaway: 'thanks_for_report', gain: 20 });
  });

  it('names the reply that ended the talk in the first step that was not reached, if no step has named it before', () => {
    const steps = review(['opening.a', 'remedy.c'], plant(buildScenario(), ['turns', 1, 'step'], 'listen'));
    // remedy.c offers nothing of its own, so compensate counts as reached by its marks: level 0 on the side of the offer.
    expect(steps.map(({ reached, loss }) => [reached, loss?.move])).toEqual([
      [true, undefined],
      [true, 1],
      [false, undefined],
    ]);
    const silent = review(['opening.a', 'remedy.silence', 'remedy.silence', 'remedy.silence']);
    expect(silent.map(({ reached, loss }) => [reached, loss?.move, loss?.finding])).toEqual([
      [true, undefined, undefined],
      [true, 3, { kind: 'mark', criterion: 'fits_loss', level: undefined, sources: ['HY-K2'] }],
      [false, undefined, undefined],
    ]);
  });

  it('holds no reply up as a model that made a critical error', () => {
    const rude = plant(buildScenario(), ['turns', 0, 'replies', 0, 'errors'], ['rude']);
    expect(review(['opening.a', 'remedy.a', 'closing.a'], rude)[0]).not.toHaveProperty('worked');
  });
});
