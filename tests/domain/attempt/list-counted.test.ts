import { expect, test } from 'vitest';
import { listCounted } from '../../../src/domain/attempt/list-counted.ts';
import { buildAttempt, buildMoves, buildResult } from '../../builders/build-attempt.ts';

const finish = (id: string, day: number) => buildAttempt({ id, finishedAt: `2026-11-${day}T09:10:00.000Z`, result: buildResult() });

test('what counts is finished, from the beginning and no introduction, and stands in the order in which it was finished', () => {
  const [late, early] = [finish('attempt-late', 20), finish('attempt-early', 11)];
  const open = buildAttempt({ id: 'attempt-open', moves: buildMoves('opening.a') });
  const again = { ...finish('attempt-again', 12), from: { attempt: 'attempt-early', moves: 1 } };
  const short = { ...finish('attempt-short', 10), scenario: { id: 'cold_coffee', revision: 1 } };
  expect(listCounted([late, open, again, short, early], new Set(['cold_coffee']))).toEqual([early, late]);
});

test('of two that were finished at one moment the id decides, whatever the order they came in', () => {
  const [a, b] = [finish('attempt-a', 11), finish('attempt-b', 11)];
  expect(listCounted([b, a], new Set())).toEqual(listCounted([a, b], new Set()));
});
