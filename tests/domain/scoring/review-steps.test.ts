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
    // Of the hundred: two thirds of 40 for listen, and half of 40 for the order that it made break.
    expect(listen?.loss?.price).toBe(47);
    // 40 of the overall score hang on the step; 67 of 100 of it are gone.
    expect(listen?.gain).toBeCloseTo(26.8, 9);
    expect(listen).not.toHaveProperty('worked');
  });

  it('claims no level for a criterion that the reply was never marked on', () => {
    const [, , thank] = review(['opening.a', 'remedy.a', 'closing.c']);
    expect(thank?.loss?.finding).toEqual({ kind: 'mark', criterion: 'thanks_for_report', level: undefined, sources: ['HY-T1'] });
  });

  it('of a step whose loss is told under another says under which, once, and takes away what worked in it', () => {
    const [listen, compensate, thank] = review(['opening.b', 'remedy.a', 'closing.a']);
    // Nothing was acknowledged in the opening, so that any fix after it keeps half of its points: told with the opening.
    expect(compensate).toMatchObject({ score: 50, toldIn: ['listen'], worked: { move: 1 }, takeaway: 'fits_loss' });
    expect(compensate).not.toHaveProperty('loss');
    expect([listen?.toldIn, thank?.toldIn]).toEqual([[], []]);
  });

  it('tells what a reply spoilt for a later step under its own, though it took more from that one', () => {
    // Weights 20 and 60: what opening.b took from compensate is more than what it took from listen.
    const heavy = plant(plant(method, ['steps', 0, 'weight'], 20), ['steps', 1, 'weight'], 60);
    const debrief = scoreAttempt(heavy, buildScenario(), buildMoves('opening.b', 'remedy.a', 'closing.a'));
    const [listen, compensate] = reviewSteps(heavy, buildScenario(), debrief);
    expect(listen?.loss).toMatchObject({ move: 0, price: 43, finding: { kind: 'mark', criterion: 'lets_finish' } });
    expect(compensate).not.toHaveProperty('loss');
    expect(compensate).toMatchObject({ toldIn: ['listen'], takeaway: 'fits_loss' });
  });

  it('tells the dearest of two losses under their step, and where the rest is told', () => {
    // Both belong to thank alone: closing.b of thank, and a remedy that thanks at 1 instead of 3.
    const twice = plant(plant(buildScenario(), ['turns', 1, 'replies', 0, 'marks'], { gives_gladly: 3, thanks_for_report: 3 }), ['turns', 1, 'replies', 1], {
      id: 'b',
      marks: { gives_gladly: 3, thanks_for_report: 1 },
      acts: ['fix'],
      offer: 'fresh_bowl',
      to: 'closing',
    });
    // thank: 2 x 600 points for 20 of the hundred. remedy.b loses 400 (6.7), closing.c 600 (10).
    const [, , thank] = review(['opening.a', 'remedy.b', 'closing.c'], twice);
    expect(thank).toMatchObject({ score: 17, loss: { move: 2, price: 10 }, toldIn: [] });
  });

  it('blames no criterion where the reply lacked nothing of the step but spoilt what could have come after it', () => {
    // Without c in the opening the talk would have gone on: compensate and thank are lost by a reply of another step.
    const [listen, compensate, thank] = review(['opening.c']);
    expect(listen).toMatchObject({ reached: true, loss: { move: 0, finding: { kind: 'error', error: 'rude' } } });
    expect(compensate).toEqual({ step: 'compensate', score: 0, reached: false, toldIn: ['listen'], takeaway: 'fits_loss', gain: 40 });
    expect(thank).toEqual({ step: 'thank', score: 0, reached: false, toldIn: ['listen'], takeaway: 'thanks_for_report', gain: 20 });
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

  it('counts a step without a turn of its own as reached with a turn in which it could be shown', () => {
    const none = plant(plant(buildScenario(), ['turns', 1, 'step'], 'listen'), ['turns', 1, 'replies', 1], { id: 'b', marks: {}, to: 'closing' });
    // remedy.b shows nothing of compensate, which remedy.a is marked in.
    expect(review(['opening.a', 'remedy.b', 'closing.a'], none).map(({ reached }) => reached)).toEqual([true, true, true]);
    expect(review(['opening.c'], none).map(({ reached }) => reached)).toEqual([true, false, false]);
  });

  it('holds no reply up as a model that had a better one beside it', () => {
    const nearly = plant(buildScenario(), ['turns', 0, 'replies', 1], { id: 'b', marks: { lets_finish: 2 }, acts: ['acknowledge'], to: 'remedy' });
    expect(review(['opening.b', 'remedy.a', 'closing.a'], nearly)[0]).not.toHaveProperty('worked');
  });

  it('holds no reply up as a model that made a critical error', () => {
    const rude = plant(buildScenario(), ['turns', 0, 'replies', 0, 'errors'], ['rude']);
    expect(review(['opening.a', 'remedy.a', 'closing.a'], rude)[0]).not.toHaveProperty('worked');
  });
});
