import { expect, test } from 'vitest';
import { isAssessed } from '../../../src/domain/attempt/is-assessed.ts';
import { listLivedAgain } from '../../../src/domain/attempt/list-lived-again.ts';
import { buildAttempt, buildResult } from '../../builders/build-attempt.ts';

const first = buildAttempt({ mode: 'assessment', result: buildResult({ overall: 52 }) });
const again = (id: string, day: number, overall: number, moves = 3) =>
  buildAttempt({
    id,
    mode: 'assessment',
    startedAt: `2026-11-${day}T09:00:00.000Z`,
    from: { attempt: 'attempt-0001', moves },
    result: buildResult({ overall }),
  });

test('a moment is told once, by the best that came of it, and is mended where that beats the talk as it was had', () => {
  const [bad, good] = [again('a', 22, 40), again('b', 23, 78)];
  expect(listLivedAgain([first, bad, good])).toEqual([{ before: first, moves: 3, after: good, isMended: true }]);
  expect(listLivedAgain([first, bad])).toEqual([{ before: first, moves: 3, after: bad, isMended: false }]);
  expect(listLivedAgain([first, again('c', 24, 52)])[0]?.isMended).toBe(false);
});

test('two moments of one talk are two, the one tried last first', () => {
  expect(listLivedAgain([first, again('a', 22, 60, 2), again('b', 23, 70, 5)]).map(({ moves }) => moves)).toEqual([5, 2]);
});

test('what was broken off, or came of a talk that is gone or was never finished, is left out', () => {
  const { result: _, ...broken } = again('a', 22, 60);
  const { result: _none, ...unfinished } = first;
  expect(listLivedAgain([first, broken])).toEqual([]);
  expect(listLivedAgain([again('a', 22, 60)])).toEqual([]);
  expect(listLivedAgain([unfinished, again('a', 22, 60)])).toEqual([]);
});

test('a moment lived again is practice, whatever helped', () => {
  expect([first, again('a', 22, 60)].map(isAssessed)).toEqual([true, false]);
});
