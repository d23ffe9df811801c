import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../../src/domain/attempt/attempt-schema.ts';
import { type Suggestible, suggestNext } from '../../../src/domain/attempt/suggest-next.ts';
import { buildAttempt, buildMoves, buildResult } from '../../builders/build-attempt.ts';

const COFFEE: Suggestible = { id: 'coffee', revision: 1, difficulty: 1, introduction: true };
const CAKE: Suggestible = { id: 'cake', revision: 1, difficulty: 1 };
const SHIRT: Suggestible = { id: 'shirt', revision: 1, difficulty: 2 };
const LINE: Suggestible = { id: 'line', revision: 1, difficulty: 3 };
const ALL = [LINE, COFFEE, SHIRT, CAKE];

let count = 0;

/** A finished talk, later than those before it. */
function finish(id: string, passed: boolean, mode: 'guided' | 'assessment' = 'guided', changes: Partial<Attempt> = {}): Attempt {
  count += 1;
  const minute = String(count).padStart(2, '0');
  return buildAttempt({
    id: `attempt-00${minute}`,
    scenario: { id, revision: 1 },
    mode,
    startedAt: `2026-11-21T14:${minute}:00.000Z`,
    finishedAt: `2026-11-21T15:${minute}:00.000Z`,
    moves: buildMoves('opening.a'),
    result: buildResult({ passed, overall: passed ? 90 : 40 }),
    ...changes,
  });
}

describe('what comes next', () => {
  it('is the introduction for whoever has finished no talk, and without one the easiest complaint', () => {
    expect(suggestNext([], ALL)).toEqual({ scenario: 'coffee', mode: 'guided', why: 'introduction' });
    expect(suggestNext([], [LINE, SHIRT, CAKE])).toEqual({ scenario: 'cake', mode: 'guided', why: 'first' });
    expect(suggestNext([], [])).toBeUndefined();
  });

  it('is the talk that waits, except where one comes from another', () => {
    const waiting = buildAttempt({ id: 'attempt-0099', scenario: { id: 'shirt', revision: 1 }, mode: 'assessment', moves: buildMoves('opening.a') });
    const passed = finish('cake', true);
    expect(suggestNext([waiting, passed], ALL)).toEqual({ scenario: 'shirt', mode: 'assessment', why: 'under_way' });
    expect(suggestNext([waiting, passed], ALL, passed)?.why).toBe('assess');
  });

  it('is the same complaint, guided, after a talk that did not pass, in whichever mode it was', () => {
    expect(suggestNext([finish('cake', true), finish('shirt', false)], ALL)).toEqual({ scenario: 'shirt', mode: 'guided', why: 'not_passed' });
    expect(suggestNext([finish('shirt', false, 'assessment')], ALL)).toEqual({ scenario: 'shirt', mode: 'guided', why: 'not_passed' });
  });

  it('is the same complaint as an assessment once it was passed with help', () => {
    expect(suggestNext([finish('cake', true)], ALL)).toEqual({ scenario: 'cake', mode: 'assessment', why: 'assess' });
  });

  it('is the easiest complaint after the introduction, passed or not: it counts in nothing', () => {
    expect(suggestNext([finish('coffee', true)], ALL)).toEqual({ scenario: 'cake', mode: 'guided', why: 'harder' });
    expect(suggestNext([finish('coffee', false)], ALL)).toEqual({ scenario: 'cake', mode: 'guided', why: 'harder' });
  });

  it('is no introduction for whoever has finished anything longer, be it a moment lived again whose talk is gone', () => {
    const again = finish('shirt', false, 'guided', { from: { attempt: 'attempt-gone', moves: 1 } });
    expect(suggestNext([again], ALL)).toEqual({ scenario: 'cake', mode: 'guided', why: 'first' });
    expect(suggestNext([finish('cake', true), finish('coffee', false)], ALL)).toEqual({ scenario: 'cake', mode: 'assessment', why: 'assess' });
    const ofIntroduction = finish('coffee', false, 'guided', { from: { attempt: 'attempt-gone', moves: 1 } });
    expect(suggestNext([ofIntroduction], ALL)?.why).toBe('introduction');
    expect(suggestNext([again], [COFFEE])?.why).toBe('introduction');
  });

  it('is the next harder complaint once it was passed alone, and an easier one only where no harder one is left', () => {
    const shirt = finish('shirt', true, 'assessment');
    expect(suggestNext([shirt], ALL)).toEqual({ scenario: 'line', mode: 'guided', why: 'harder' });
    const line = finish('line', true, 'assessment');
    expect(suggestNext([shirt, line], ALL)).toEqual({ scenario: 'cake', mode: 'guided', why: 'harder' });
  });

  it('is an assessment where the next complaint was passed with help before', () => {
    const talks = [finish('line', true), finish('shirt', true, 'assessment')];
    expect(suggestNext(talks, ALL)).toEqual({ scenario: 'line', mode: 'assessment', why: 'assess' });
  });

  it('is the one passed with the least where all were passed alone', () => {
    const talks = ['cake', 'shirt', 'line'].map((id) => finish(id, true, 'assessment', { result: buildResult({ overall: id === 'shirt' ? 81 : 95 }) }));
    expect(suggestNext(talks, ALL)).toEqual({ scenario: 'shirt', mode: 'assessment', why: 'again' });
  });

  it('counts no moment that was lived again as passed, also where one comes from there', () => {
    const failed = finish('cake', false);
    const again = finish('cake', true, 'guided', { from: { attempt: failed.id, moves: 0 } });
    expect(suggestNext([failed, again], ALL)?.why).toBe('not_passed');
    expect(suggestNext([failed, again], ALL, again)).toEqual({ scenario: 'cake', mode: 'guided', why: 'not_passed' });
    const passed = finish('cake', true);
    expect(suggestNext([passed, again], ALL, again)).toEqual({ scenario: 'cake', mode: 'assessment', why: 'assess' });
    expect(suggestNext([finish('cake', true, 'assessment'), again], ALL, again)).toMatchObject({ scenario: 'shirt', why: 'harder' });
  });

  it('goes on with another one where the complaint of the last talk has left the library', () => {
    expect(suggestNext([finish('gone', false)], ALL)).toEqual({ scenario: 'cake', mode: 'guided', why: 'harder' });
  });
});
