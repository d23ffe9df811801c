import { expect, test } from 'vitest';
import { isAssessed } from '../../../src/domain/attempt/is-assessed.ts';
import { listLivedAgain } from '../../../src/domain/attempt/list-lived-again.ts';
import { buildAttempt, buildMoves, buildResult } from '../../builders/build-attempt.ts';

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
  expect(listLivedAgain([first, bad, good])).toEqual([{ talk: first.id, before: first, moves: 3, after: good, isMended: true }]);
  expect(listLivedAgain([first, bad])).toEqual([{ talk: first.id, before: first, moves: 3, after: bad, isMended: false }]);
  expect(listLivedAgain([first, again('c', 24, 52)])[0]?.isMended).toBe(false);
});

test('more points with a critical error that the talk had not mend nothing, and one without comes first', () => {
  const rude = { ...again('a', 22, 90), result: buildResult({ overall: 90, criticalErrors: ['rude'], passed: false }) };
  const clean = again('b', 23, 60);
  expect(listLivedAgain([first, rude])).toMatchObject([{ after: { id: 'a' }, isMended: false }]);
  expect(listLivedAgain([first, rude, clean])).toMatchObject([{ after: { id: 'b' }, isMended: true }]);
  // What was said before the moment is not mended there, and stands against nobody's second try.
  const had = { ...first, result: buildResult({ overall: 52, criticalErrors: ['rude'], passed: false }) };
  expect(listLivedAgain([had, rude])).toMatchObject([{ after: { id: 'a' }, isMended: true }]);
});

test('two moments of one talk are two, the one tried last first', () => {
  expect(listLivedAgain([first, again('a', 22, 60, 2), again('b', 23, 70, 5)]).map(({ moves }) => moves)).toEqual([5, 2]);
});

test('a moment of a talk that is still open, or was removed, is told too: it is mended where the talk then passed', () => {
  const { result: _, ...open } = first;
  const passed = again('a', 22, 81);
  const failed = { ...passed, id: 'b', result: buildResult({ overall: 60, passed: false }) };
  expect(listLivedAgain([open, passed])).toEqual([{ talk: open.id, before: open, moves: 3, after: passed, isMended: true }]);
  expect(listLivedAgain([passed])).toEqual([{ talk: first.id, before: undefined, moves: 3, after: passed, isMended: true }]);
  expect(listLivedAgain([open, failed])[0]?.isMended).toBe(false);
  expect(listLivedAgain([failed])[0]?.isMended).toBe(false);
});

test('what is under way stands for its moment until that is mended; before anything was said in it, it stands for nothing', () => {
  const underWay = buildAttempt({
    id: 'u',
    startedAt: '2026-11-25T09:00:00.000Z',
    from: { attempt: first.id, moves: 1 },
    moves: buildMoves('opening.a', 'remedy.a'),
  });
  expect(listLivedAgain([first, underWay])).toEqual([{ talk: first.id, before: first, moves: 1, after: underWay, isMended: false }]);
  expect(listLivedAgain([first, again('a', 22, 40, 1), underWay])).toMatchObject([{ after: { id: 'u' }, isMended: false }]);
  expect(listLivedAgain([first, again('a', 22, 78, 1), underWay])).toMatchObject([{ after: { id: 'a' }, isMended: true }]);
  expect(listLivedAgain([first, { ...underWay, moves: underWay.moves.slice(0, 1) }])).toEqual([]);
});

test('a moment that a talk lived again shares with the one it came from is one moment, of the first talk', () => {
  const out = (id: string, attempt: string, moves: number, overall: number) => ({ ...again(id, 23, overall, moves), from: { attempt, moves } });
  const [second, third] = [again('second', 22, 60, 2), out('third', 'second', 2, 90)];
  // The same reply as in the talk that it came from, and then an earlier one.
  expect(listLivedAgain([first, second, third])).toEqual([{ talk: first.id, before: first, moves: 2, after: third, isMended: true }]);
  expect(listLivedAgain([first, second, third, out('fourth', 'third', 1, 70)]).map(({ talk, moves }) => [talk, moves])).toEqual([
    [first.id, 2],
    [first.id, 1],
  ]);
  // A later reply was said in the second talk only.
  expect(listLivedAgain([first, second, out('late', 'second', 4, 95)])).toMatchObject([
    { talk: 'second', before: second, moves: 4, after: { id: 'late' } },
    { talk: first.id, moves: 2 },
  ]);
});

test('talks that came of each other in a circle are told all the same', () => {
  const [one, other] = ['one', 'other'].map((id) => ({ ...again(id, 22, 60), from: { attempt: id === 'one' ? 'other' : 'one', moves: 3 } }));
  expect(listLivedAgain([one, other].filter((attempt) => attempt !== undefined))).toHaveLength(2);
});

test('a moment lived again is practice, whatever helped', () => {
  expect([first, again('a', 22, 60)].map(isAssessed)).toEqual([true, false]);
});
