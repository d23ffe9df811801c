import { expect, it } from 'vitest';
import type { Obstacles } from '../../../../src/domain/scoring/find-obstacles.ts';
import { nameParting, nameResult, sayResult } from '../../../../src/ui/screens/debrief/say-result.ts';
import { buildAttempt, buildMoves } from '../../../builders/build-attempt.ts';
import { buildReview } from '../../../builders/build-review.ts';

const NONE: Obstacles = { mark: false, errors: false, ending: false, steps: [] };
const { moves } = buildReview(['opening.a', 'remedy.a', 'closing.a']).debrief;
const withErrors = (count: number) => moves.map((move, index) => ({ ...move, errors: index < count ? ['rude'] : [] }));

it.each([
  ['a talk that lost nothing', { overall: 100, passed: true }, NONE, false, 'perfect'],
  ['a talk that passed', { overall: 99, passed: true }, NONE, false, 'passed'],
  ['enough points and one critical error', { overall: 92, passed: false, moves: withErrors(1) }, { ...NONE, errors: true }, false, 'errorOne'],
  ['enough points and two critical errors', { overall: 84, passed: false, moves: withErrors(2) }, { ...NONE, errors: true }, false, 'errorMany'],
  ['too few points', { overall: 52, passed: false }, { ...NONE, mark: true }, false, 'notYet'],
  ['too few points, a critical error among them', { overall: 52, passed: false }, { ...NONE, mark: true, errors: true }, false, 'notYet'],
  ['a customer who left before the end', { overall: 12, passed: false }, { ...NONE, mark: true, ending: true }, true, 'brokeOff'],
  ['enough points, one step too weak', { overall: 83, passed: false }, { ...NONE, steps: ['thank'] }, false, 'step'],
  ['enough points, the customer not won', { overall: 83, passed: false }, { ...NONE, ending: true }, false, 'ending'],
] as const)('has one name for %s', (_, result, obstacles, isBrokenOff, name) => {
  expect(nameResult({ moves, ...result }, obstacles, isBrokenOff)).toBe(name);
});

it.each([
  ['passed', { overall: 81, passed: true }, NONE, false, 'again'],
  ['too few points', { overall: 52, passed: false }, { ...NONE, mark: true }, false, 'again'],
  ['a critical error', { overall: 92, passed: false, moves: withErrors(1) }, { ...NONE, errors: true }, false, 'again'],
  ['one step too weak', { overall: 83, passed: false }, { ...NONE, steps: ['thank'] }, false, 'again'],
  ['nothing lost', { overall: 100, passed: true }, NONE, false, 'perfect'],
  ['a customer who left before the end', { overall: 12, passed: false }, { ...NONE, mark: true, ending: true }, true, 'brokeOff'],
] as const)('speaks of no passing where a moment was lived again: %s', (_, result, obstacles, isBrokenOff, name) => {
  expect(nameResult({ moves, ...result }, obstacles, isBrokenOff, true)).toBe(name);
});

it.each([
  ['walked_out', 'brokeOff'],
  ['unresolved', 'notYet'],
] as const)('says that a talk ended early only where the customer ended it: %s is %s', (kind, name) => {
  const { debrief, talk } = buildReview(['opening.c']);
  const ended = { ...debrief, overall: 20, ending: { id: debrief.ending.id, kind } };
  const unreached = [{ step: 'thank', score: 0, reached: false, toldIn: [], takeaway: 'thanks_for_report', gain: 20 }];
  expect(sayResult({ attempt: buildAttempt(), debrief: ended, talk }, unreached, ((key: string) => key) as never, String).name).toBe(name);
});

it('does not say that every reply was right where one was taken back', () => {
  const { debrief, talk } = buildReview(['opening.a', 'remedy.a', 'closing.a']);
  const [move] = buildMoves('opening.b');
  if (move === undefined) throw new Error('There is one move.');
  const taken = { ...buildAttempt(), events: [{ event: 'taken_back' as const, at: move.at, after: 0, move }] };
  const say = (attempt: typeof taken) => sayResult({ attempt, debrief, talk }, [], ((key: string) => key) as never, String).sentence;
  expect(say(taken)).toBe('result.perfectInTheEnd');
  expect(say({ ...taken, events: [] })).toBe('result.perfect');
});

it('says why handling and decision part, and nothing where they agree', () => {
  expect(nameParting(NONE)).toBeUndefined();
  expect(nameParting({ ...NONE, mark: true, ending: true })).toBeUndefined();
  expect(nameParting({ ...NONE, ending: true })).toBe('won');
  expect(nameParting({ ...NONE, errors: true })).toBe('forgiven');
  expect(nameParting({ ...NONE, mark: true })).toBe('content');
  expect(nameParting({ ...NONE, steps: ['thank'] })).toBe('content');
});
