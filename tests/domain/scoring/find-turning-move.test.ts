import { expect, it } from 'vitest';
import { findTurningMove } from '../../../src/domain/scoring/find-turning-move.ts';
import { scoreAttempt } from '../../../src/domain/scoring/score-attempt.ts';
import { buildMoves } from '../../builders/build-attempt.ts';
import { buildMethod } from '../../builders/build-method.ts';
import { buildScenario } from '../../builders/build-scenario.ts';
import { plant } from '../../builders/plant.ts';

const find = (replies: readonly string[], scenario = buildScenario()) => findTurningMove(scoreAttempt(buildMethod(), scenario, buildMoves(...replies)));

it('a talk turned on the move that cost the most of the overall score', () => {
  // remedy.b loses all of compensate (40 of the overall score), closing.b two thirds of thank (13).
  expect(find(['opening.a', 'remedy.b', 'closing.b'])).toBe(1);
  expect(find(['opening.a', 'remedy.a', 'closing.b'])).toBe(2);
});

it('a critical error that cost points counts before any dearer loss', () => {
  const rude = plant(buildScenario(), ['turns', 2, 'replies', 1, 'errors'], ['rude']);
  expect(find(['opening.a', 'remedy.b', 'closing.b'], rude)).toBe(2);
});

it('of two critical errors the talk turned on the first, whichever cost more', () => {
  // opening.b loses two thirds of listen (27 of the overall score), remedy.b all of compensate (40).
  const rude = plant(plant(buildScenario(), ['turns', 1, 'replies', 1, 'errors'], ['rude']), ['turns', 0, 'replies', 1, 'errors'], ['rude']);
  expect(find(['opening.b', 'remedy.b', 'closing.a'], rude)).toBe(0);
});

it('a talk that lost nothing did not turn', () => {
  expect(find(['opening.a', 'remedy.a', 'closing.a'])).toBeUndefined();
});
