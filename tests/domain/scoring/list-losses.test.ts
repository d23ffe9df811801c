import { describe, expect, it } from 'vitest';
import type { Method } from '../../../src/domain/method/method-schema.ts';
import type { Scenario } from '../../../src/domain/scenario/scenario-schema.ts';
import { listLosses } from '../../../src/domain/scoring/list-losses.ts';
import { scoreAttempt } from '../../../src/domain/scoring/score-attempt.ts';
import { buildMoves } from '../../builders/build-attempt.ts';
import { buildMethod } from '../../builders/build-method.ts';
import { buildScenario } from '../../builders/build-scenario.ts';
import { buildFullLast, buildGoodCoat } from '../../builders/good-coat.ts';
import { plant } from '../../builders/plant.ts';

function list(replies: readonly string[], scenario: Scenario = buildScenario(), method: Method = buildMethod()) {
  return listLosses(method, scenario, scoreAttempt(method, scenario, buildMoves(...replies)));
}

const fitsLoss = (level: number | undefined) => ({ kind: 'mark', criterion: 'fits_loss', level, sources: ['HY-K2'] });

describe('the losses of a talk', () => {
  it('come by what they took from the hundred, each with what the reply lacked', () => {
    // remedy.b loses all of compensate, which weighs 40; closing.b two thirds of thank, which weighs 20: 13.3.
    expect(list(['opening.a', 'remedy.b', 'closing.b'])).toEqual([
      { move: 1, price: 40, step: 'compensate', finding: fitsLoss(0), closed: [] },
      { move: 2, price: 13, step: 'thank', finding: { kind: 'mark', criterion: 'thanks_for_report', level: 1, sources: ['HY-T1'] }, closed: [] },
    ]);
  });

  it('tell of a move that cost several steps once, with one price for all of it', () => {
    // opening.b takes two thirds of listen (26.7), and by the order that must be broken after it half of compensate (20): 46.7.
    expect(list(['opening.b', 'remedy.a', 'closing.a'])).toEqual([
      { move: 0, price: 47, step: 'listen', finding: { kind: 'mark', criterion: 'lets_finish', level: 1, sources: ['HY-L1'] }, closed: ['compensate'] },
    ]);
  });

  it('never tell a reply of a rule that a later one breaks, though it made the break unavoidable', () => {
    // listen now weighs 20 and compensate 60: two thirds of 20 are 13.3, half of 60 is 30.
    const heavy = plant(plant(buildMethod(), ['steps', 0, 'weight'], 20), ['steps', 1, 'weight'], 60);
    expect(list(['opening.b', 'remedy.a', 'closing.a'], buildScenario(), heavy)).toEqual([
      { move: 0, price: 43, step: 'listen', finding: { kind: 'mark', criterion: 'lets_finish', level: 1, sources: ['HY-L1'] }, closed: ['compensate'] },
    ]);
  });

  it('name apart the steps of which the reply lacked nothing, but after which less could be earned', () => {
    // remedy.c hands over, and there is no thanking any more.
    expect(list(['opening.a', 'remedy.c'])).toEqual([{ move: 1, price: 60, step: 'compensate', finding: fitsLoss(0), closed: ['thank'] }]);
  });

  it('stand in a step that the reply lacked something of, before a dearer one of which it lacked nothing', () => {
    // opening.b listens at 2 of 3 (13.3 of 40 are lost), and leads past the remedy, which costs all 40 of compensate.
    const past = plant(buildScenario(), ['turns', 0, 'replies', 1], { id: 'b', marks: { lets_finish: 2 }, acts: ['acknowledge'], to: 'closing' });
    expect(list(['opening.b', 'closing.a'], past)).toEqual([
      { move: 0, price: 53, step: 'listen', finding: { kind: 'mark', criterion: 'lets_finish', level: 2, sources: ['HY-L1'] }, closed: ['compensate'] },
    ]);
  });

  it('have no finding where the reply lacked nothing at all', () => {
    const past = plant(buildScenario(), ['turns', 0, 'replies', 1], { id: 'b', marks: { lets_finish: 3 }, acts: ['acknowledge'], to: 'closing' });
    expect(list(['opening.b', 'closing.a'], past)).toEqual([{ move: 0, price: 40, step: 'compensate', closed: ['compensate'] }]);
  });

  it('tell of a critical error in the step of its turn, though it took more from another', () => {
    // listen weighs 20 and compensate 60: the talk ends with opening.c, and all of both is lost.
    const heavy = plant(plant(buildMethod(), ['steps', 0, 'weight'], 20), ['steps', 1, 'weight'], 60);
    expect(list(['opening.c'], buildScenario(), heavy)).toMatchObject([{ move: 0, step: 'listen', finding: { kind: 'error', error: 'rude' } }]);
  });

  it('name a critical error before anything else, whether it took back what the reply earned or there was nothing to take', () => {
    const finding = { kind: 'error', error: 'rude', sources: ['HY-C1'] };
    // opening.c makes the customer walk out: all of the hundred is gone.
    expect(list(['opening.c'])).toEqual([{ move: 0, price: 100, step: 'listen', finding, closed: [] }]);
    const rude = plant(buildScenario(), ['turns', 2, 'replies', 1, 'errors'], ['rude']);
    expect(list(['opening.a', 'remedy.a', 'closing.b'], rude)).toEqual([{ move: 2, price: 20, step: 'thank', finding, closed: [] }]);
  });

  it('name the criterion in which the reply to say instead shows more, before one that falls shorter and is not bettered', () => {
    // lets_finish lacks 3 x 2 and says_back 1 x 3; only the latter is what story.a does better.
    const modest = plant(buildGoodCoat(), ['turns', 0, 'replies', 0, 'marks'], { lets_finish: 0, says_back: 3 });
    const coat = plant(modest, ['turns', 0, 'replies', 1], { ...modest.turns[0]?.replies[0], id: 'b', marks: { lets_finish: 0, says_back: 2 } });
    const [loss] = list(['story.b', 'sorry.a', 'options.a', 'gesture.a', 'check.a'], coat, buildFullLast());
    expect(loss).toMatchObject({ move: 0, step: 'listen', finding: { kind: 'mark', criterion: 'says_back', level: 2 } });
  });

  it('name what stood in place of an offer in its own words', () => {
    const road = ['story.a', 'sorry.a', 'options.a', 'gesture.b', 'check.a'];
    expect(list(road, buildGoodCoat(), buildFullLast())).toEqual([
      { move: 3, price: 20, step: 'compensate', finding: { kind: 'without', said: 'nothing', gesture: 'due', level: 0, sources: ['HY-K1'] }, closed: [] },
    ]);
  });

  it('blame a silence that drove the customer away like a reply', () => {
    expect(list(['opening.a', 'remedy.silence', 'remedy.silence', 'remedy.silence'])).toEqual([
      { move: 3, price: 60, step: 'compensate', finding: fitsLoss(undefined), closed: ['thank'] },
    ]);
  });

  it('come in the order of the talk where two cost the same, one of less than a point last', () => {
    const debrief = scoreAttempt(buildMethod(), buildScenario(), buildMoves('opening.b', 'remedy.b', 'closing.b'));
    const priced = { moves: debrief.moves.map((move, index) => ({ ...move, price: [7, 0, 7][index] ?? 0 })) };
    expect(listLosses(buildMethod(), buildScenario(), priced).map(({ move, price }) => [move, price])).toEqual([
      [0, 7],
      [2, 7],
      [1, 0],
    ]);
  });

  it('are none in the best talk', () => {
    expect(list(['opening.a', 'remedy.a', 'closing.a'])).toEqual([]);
  });
});
