import { expect, it } from 'vitest';
import type { Attempt } from '../../../src/domain/attempt/attempt-schema.ts';
import { suggestNext } from '../../../src/domain/attempt/suggest-next.ts';
import type { Mode } from '../../../src/domain/attempt/talk-setting.ts';
import { buildAttempt, buildMoves, buildResult } from '../../builders/build-attempt.ts';

const LIBRARY = [
  { id: 'cold_coffee', revision: 1, introduction: true },
  { id: 'cold_soup', revision: 1 },
  { id: 'late_bus', revision: 1 },
];

/** A finished talk; a later day is a later talk. */
function finish(id: string, day: number, overall: number, mode: Mode = 'guided', passed = overall >= 80): Attempt {
  return buildAttempt({
    id: `attempt-${id}-${day}`,
    scenario: { id, revision: 1 },
    mode,
    startedAt: `2026-11-${day}T09:00:00.000Z`,
    finishedAt: `2026-11-${day}T09:10:00.000Z`,
    result: buildResult({ overall, passed }),
  });
}

it('somebody new begins with the introduction, also after a talk that was started and left', () => {
  const introduction = { scenario: 'cold_coffee', mode: 'guided', why: 'introduction' };
  expect(suggestNext([], LIBRARY)).toEqual(introduction);
  expect(suggestNext([buildAttempt()], LIBRARY)).toEqual(introduction);
});

it('a library without an introduction begins with its easiest complaint, and an empty one with nothing', () => {
  expect(suggestNext([], LIBRARY.slice(1))).toEqual({ scenario: 'cold_soup', mode: 'guided', why: 'first' });
  expect(suggestNext([], [])).toBeUndefined();
});

it('a talk that waits comes before everything else, in its own mode', () => {
  const waiting = buildAttempt({ mode: 'assessment', moves: buildMoves('opening.a') });
  expect(suggestNext([finish('late_bus', 16, 40), waiting], LIBRARY)).toEqual({ scenario: 'cold_soup', mode: 'assessment', why: 'under_way' });
});

it('after the introduction comes the first whole complaint; after one that was not passed the same again', () => {
  expect(suggestNext([finish('cold_coffee', 16, 90)], LIBRARY)).toEqual({ scenario: 'cold_soup', mode: 'guided', why: 'first' });
  expect(suggestNext([finish('cold_coffee', 16, 40)], LIBRARY)).toEqual({ scenario: 'cold_coffee', mode: 'guided', why: 'not_passed' });
  expect(suggestNext([finish('cold_soup', 16, 90), finish('late_bus', 17, 52)], LIBRARY)).toEqual({
    scenario: 'late_bus',
    mode: 'guided',
    why: 'not_passed',
  });
});

it('what was passed with help comes once more without it, then a complaint not tried yet', () => {
  const guided = finish('cold_soup', 17, 90);
  expect(suggestNext([guided], LIBRARY)).toEqual({ scenario: 'cold_soup', mode: 'assessment', why: 'assess' });
  expect(suggestNext([guided, finish('cold_soup', 18, 85, 'assessment')], LIBRARY)).toEqual({ scenario: 'late_bus', mode: 'guided', why: 'harder' });
});

it('an older complaint that is still not passed, or not without help, waits until nothing new is left', () => {
  const bus = finish('late_bus', 20, 88, 'assessment');
  expect(suggestNext([finish('cold_soup', 16, 60), bus], LIBRARY)).toEqual({ scenario: 'cold_soup', mode: 'guided', why: 'not_passed' });
  expect(suggestNext([finish('cold_soup', 16, 90), bus], LIBRARY)).toEqual({ scenario: 'cold_soup', mode: 'assessment', why: 'assess' });
});

it('where everything is passed without help, the weakest comes again', () => {
  const all = [finish('cold_soup', 16, 93, 'assessment'), finish('late_bus', 17, 84, 'assessment')];
  expect(suggestNext(all, LIBRARY)).toEqual({ scenario: 'late_bus', mode: 'assessment', why: 'again' });
});

it('a moment that was lived again is no try of its complaint', () => {
  const again = { ...finish('cold_soup', 18, 100), from: { attempt: 'attempt-0001', moves: 2 } };
  expect(suggestNext([finish('cold_coffee', 16, 90), again], LIBRARY)).toEqual({ scenario: 'cold_soup', mode: 'guided', why: 'first' });
});
