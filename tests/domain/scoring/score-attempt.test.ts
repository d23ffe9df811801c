import { expect, test } from 'vitest';
import { toMoves } from '../../../src/domain/checks/check-walkthroughs.ts';
import { scoreAttempt } from '../../../src/domain/scoring/score-attempt.ts';
import { plant } from '../../builders/plant.ts';
import { buildLast, buildTornCoat } from '../../builders/torn-coat.ts';

const last = buildLast();
const coat = buildTornCoat();
const score = (...replies: string[]) => scoreAttempt(last, coat, toMoves(replies));
const scoresOf = (...replies: string[]) => Object.fromEntries(score(...replies).steps.map(({ step, score: points }) => [step, points]));

test('the road that always says the best thing scores 100 in every step at once, and passes', () => {
  const debrief = score('story.a', 'sorry.a', 'options.a', 'gesture.a', 'check.a');
  expect(debrief.steps.map(({ step, weight, points, best, score: value }) => [step, weight, points, best, value])).toEqual([
    ['listen', 20, 1500, 1500, 100],
    ['apologize', 15, 2100, 2100, 100],
    ['solve', 35, 2400, 2400, 100],
    ['thank', 10, 900, 900, 100],
    ['compensate', 20, 3300, 3300, 100],
  ]);
  expect(debrief).toMatchObject({ method: 'last', overall: 100, passed: true, passMark: 80, ending: { id: 'delighted', kind: 'delighted' }, errors: [] });
  expect(debrief.offer).toBe('voucher');
  expect(debrief.moves.map(({ lost, better }) => [lost, better])).toEqual(new Array(5).fill([{}, undefined]));
});

/**
 * By hand. story.d: solve 400, halved (nothing acknowledged): 200. sorry.b: apologize 300, halved (after a fix): 150.
 * options.b: solve 200, halved: 100. gesture.d: 900 + 900 + 200 + 0 + 600 + 100 = 2700. check.c: nothing.
 * listen 0/1500, apologize 150/2100 = 7.1, solve 300/2400 = 12.5, thank 0/900, compensate 2700/3300 = 81.8.
 * Overall 15 x 0.0714 + 35 x 0.125 + 20 x 0.818 = 1.07 + 4.38 + 16.36 = 21.8.
 */
test('a poor talk is scored as worked out by hand', () => {
  const debrief = score('story.d', 'sorry.b', 'options.b', 'gesture.d', 'check.c');
  expect(debrief.steps.map(({ points, score: value }) => [points, value])).toEqual([
    [0, 0],
    [150, 7],
    [300, 13],
    [0, 0],
    [2700, 82],
  ]);
  expect(debrief).toMatchObject({ overall: 22, passed: false, ending: { id: 'unresolved' }, errors: [] });
  // heard 0 -> 1, respected (7 + 0) / 2 -> 1, put_right 13 -> 2, made_up_for 82 -> 8, way_i_feel (4 + 10 - 6) x 5 = 40 -> 5
  expect(debrief.verdict.coefficient).toBe((25 * 1 + 20 * 1 + 30 * 2 + 15 * 8 + 10 * 5) / 100);
});

/**
 * After story.d, still to be had: listen nothing; apologize 1800 / 2 + 300 = 1200 of 2100; solve, with the 200 earned,
 * 1500 / 2 + 900 = 1650, so 1850 of 2400.
 */
test('a move lost what it put out of reach, in per cent of the step, and a better reply is named', () => {
  const [move] = score('story.d').moves;
  expect(move?.lost).toEqual({ listen: 100, apologize: (100 * 900) / 2100, solve: (100 * 550) / 2400 });
  expect(move?.better).toBe('a');
});

test('a reply with a critical error is never named as the better one, however much it earns', () => {
  const tempting = plant(coat, ['turns', 0, 'replies', 0, 'errors'], ['rude']);
  expect(scoreAttempt(last, tempting, toMoves(['story.c'])).moves[0]?.better).toBe('b');
});

test('each move names its turn, its choice, the states around it and its evidence', () => {
  const [first, second] = score('story.b', 'sorry.a').moves;
  expect(first).toMatchObject({ turn: 'story', choice: 'b', before: { at: 'story', anger: 6 }, after: { at: 'sorry', anger: 6 } });
  expect(first?.evidence).toEqual([{ kind: 'mark', step: 'listen', criterion: 'lets_finish', level: 1, points: 200, sources: ['HY-L1'] }]);
  expect(second?.evidence.map(({ points }) => points)).toEqual([900, 900]);
});

test('a talk that breaks off earns nothing for what was left out', () => {
  const debrief = score('story.a');
  expect(scoresOf('story.a')).toEqual({ listen: 100, apologize: 0, solve: 0, thank: 0, compensate: 0 });
  expect(debrief).toMatchObject({ overall: 20, passed: false, ending: undefined, offer: undefined });
  expect(scoresOf()).toEqual({ listen: 0, apologize: 0, solve: 0, thank: 0, compensate: 0 });
});

test('moves that do not fit the scenario end the talk there', () => {
  expect(score('story.a', 'options.a', 'sorry.a')).toEqual(score('story.a'));
  expect(score('nowhere.z', 'story.a')).toEqual(score());
});

test('an offer beyond authority blocks passing, earns nothing and leaves every other score visible', () => {
  // new_coat: fit 900 + proportion 300 + now 600 + no effort 300 + authority 0 = 2100, all of it taken back.
  const debrief = score('story.a', 'sorry.a', 'options.a', 'gesture.c', 'check.a');
  expect(debrief.errors).toEqual([{ error: 'beyond_authority', move: 3, sources: ['KY-S9', 'KY-K7'] }]);
  expect(debrief).toMatchObject({ overall: 80, passed: false, ending: { kind: 'delighted' } });
  expect(debrief.steps.map(({ score: value }) => value)).toEqual([100, 100, 100, 100, 0]);
  expect(debrief.moves[3]).toMatchObject({ errors: ['beyond_authority'], better: 'a' });
});

test('a critical error is named with its move and sources even where it ends the talk', () => {
  const debrief = score('story.c');
  expect(debrief.errors).toEqual([{ error: 'argues', move: 0, sources: ['MN-L6', 'HY-A3'] }]);
  expect(debrief).toMatchObject({ overall: 0, ending: { id: 'walked_out', kind: 'walked_out' } });
  expect(debrief.moves[0]?.lost).toEqual({ listen: 100, apologize: 100, solve: 100, thank: 100, compensate: 100 });
});

test('handing over, or offering nothing, costs the compensation but is no critical error', () => {
  const handedOver = score('story.a', 'sorry.a', 'options.a', 'gesture.e');
  expect(handedOver).toMatchObject({ offer: 'supervisor', errors: [], passed: false, ending: { kind: 'escalated' } });
  const nothing = score('story.a', 'sorry.a', 'options.a', 'gesture.b', 'check.a');
  expect(nothing).toMatchObject({ offer: 'nothing', errors: [], overall: 80, passed: true });
});

test('the pass mark is met at exactly 80 and missed at 79', () => {
  const road = ['story.a', 'sorry.a', 'options.a', 'gesture.b', 'check.a'];
  expect(scoreAttempt({ ...last, pass: { ...last.pass, mark: 80 } }, coat, toMoves(road)).passed).toBe(true);
  expect(scoreAttempt({ ...last, pass: { ...last.pass, mark: 81 } }, coat, toMoves(road)).passed).toBe(false);
});

test('a silence earns nothing, loses nothing while nothing is out of reach, and is no critical error', () => {
  const debrief = score('story.silence', 'story.a', 'sorry.a', 'options.a', 'gesture.a', 'check.a');
  expect(debrief.overall).toBe(100);
  expect(debrief.moves[0]).toMatchObject({ choice: 'silence', evidence: [], lost: {}, errors: [] });
});

test('silence until the customer leaves loses everything in the silence that did it', () => {
  const debrief = score('story.silence', 'story.silence', 'story.silence');
  expect(debrief).toMatchObject({ overall: 0, ending: { id: 'walked_out' } });
  expect(debrief.moves.map(({ lost }) => Object.keys(lost).length)).toEqual([0, 0, 5]);
});
