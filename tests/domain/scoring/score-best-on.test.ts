import { expect, it } from 'vitest';
import { scoreBestOn } from '../../../src/domain/scoring/score-best-on.ts';
import { buildMoves } from '../../builders/build-attempt.ts';
import { buildMethod } from '../../builders/build-method.ts';
import { buildScenario } from '../../builders/build-scenario.ts';

const goOn = (...replies: string[]) => {
  const { moves, ending, overall } = scoreBestOn(buildMethod(), buildScenario(), buildMoves(...replies));
  return [moves.map(({ turn, choice }) => `${turn}.${choice}`).join(' '), ending?.id, overall];
};

it('from the beginning the best road is that of the whole complaint', () => {
  expect(goOn()).toEqual(['opening.a remedy.a closing.a', 'delighted', 100]);
});

it('after a slip it is the best that is still open, with the ending it leads to', () => {
  // remedy.b gave up the 40 of compensate; without its trust the best parting ends in a plain solution.
  expect(goOn('opening.a', 'remedy.b')).toEqual(['opening.a remedy.b closing.a', 'resolved', 60]);
});

it('after a silence it goes on from where that led', () => {
  expect(goOn('opening.silence')[0]).toBe('opening.silence opening.a remedy.a closing.a');
});

it('a talk that is over has no road on', () => {
  expect(goOn('opening.c').slice(0, 2)).toEqual(['opening.c', 'walked_out']);
});
