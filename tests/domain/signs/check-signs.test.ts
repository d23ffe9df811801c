import { describe, expect, test } from 'vitest';
import { openArena } from '../../../src/domain/signs/arena.ts';
import { checkSigns } from '../../../src/domain/signs/check-signs.ts';
import { tryLanguages } from '../../../src/domain/signs/try-languages.ts';
import { bestOf, buildCorridor, sayAlike, wrongOf } from '../../builders/build-corridor.ts';

type Corridor = ReturnType<typeof buildCorridor>;
type Put = (turn: number) => Readonly<Record<string, string>>;

const check = (...scenarios: readonly (readonly [Corridor, Put])[]) =>
  tryLanguages({ scenarios: scenarios.map(([map, put]) => ({ arena: openArena(map), words: { en: sayAlike(map, put) } })), methods: {}, lists: {} }).flatMap(
    checkSigns,
  );

const nothing: Put = () => ({});
const onBest =
  (text: string, isPut: (turn: number) => boolean = () => true): Put =>
  (turn) =>
    isPut(turn) ? { [bestOf(turn)]: text } : {};
const onWrong =
  (text: string, isPut: (turn: number) => boolean = () => true): Put =>
  (turn) =>
    isPut(turn) ? { [wrongOf(turn, 1)]: text } : {};
/** Fourteen marks, none of which changes how many sentences there are. */
const MARKS = [';', ':', ' – ', '«', '(', ',', "'", '՝', '՛', '՜', '՞', '…', ' a-b', '.x'];
const onBestInTurn =
  (shift = 0): Put =>
  (turn) => ({ [bestOf(turn)]: MARKS[turn - shift] ?? '' });

test('a library in which form tells nothing is let pass', () => {
  expect(check([buildCorridor(12), nothing], [buildCorridor(12), nothing])).toEqual([]);
});

describe('refuses, and nothing else is said', () => {
  test('a sign that scores on one scenario, though it leads astray on another', () => {
    // half of twelve turns, all of it: 6 x 8.3 + 6 x 2.1 = 62.5; where a semicolon stands on one wrong reply, nobody passes by it
    const problems = check([buildCorridor(12), onBest(';', (turn) => turn < 6)], [buildCorridor(12), onWrong(';', (turn) => turn < 6)]);
    expect(problems).toEqual([
      {
        code: 'sign_scores',
        file: 'scenarios/library/cold_soup/en.json',
        path: ['sentences'],
        found: expect.stringMatching(/^most\.semicolons 63 \(turn_0\.a “;”, turn_1\.b “;”.*, turn_5\.b “;”\)$/),
        expected: '≤ 35',
      },
    ]);
  });

  test('a sign by which one passes now and then, though it scores little', () => {
    // one wrong reply ends the talk. Half of the time the sign takes that one, in four turns: passes 1 in 16
    const narrow = buildCorridor(8, { ends: () => [1] });
    const put: Put = (turn) => ({ [bestOf(turn)]: ';', ...(turn < 4 && { [wrongOf(turn, 1)]: ';' }) });
    expect(check([narrow, put], [buildCorridor(8), onWrong(';')])).toEqual([
      expect.objectContaining({ code: 'sign_passes', found: expect.stringMatching(/^most\.semicolons 6\.3 % /), expected: '≤ 4.0 %' }),
    ]);
  });

  test('a sign that scores a little everywhere', () => {
    // The sign strikes out a reply that ends the talk in its first turn: worth 6.4 points, and it finds the best reply hardly more often.
    const risky = buildCorridor(12, { ends: (turn) => (turn < 1 ? [1] : []) });
    const problems = check(...Array.from({ length: 8 }, () => [risky, onWrong(';', (turn) => turn < 1)] as const));
    expect(problems).toEqual([{ code: 'sign_scores_everywhere', file: 'scenarios/library', path: ['en'], found: 'least.semicolons +6.4', expected: '≤ 6' }]);
  });

  test('a sign that finds the best reply where it hardly counts', () => {
    const map = buildCorridor(24, { isTrifle: (turn) => turn < 8 });
    expect(check([map, onBest(';', (turn) => turn < 8)], [map, nothing])).toEqual([
      { code: 'sign_finds_best', file: 'scenarios/library', path: ['en'], found: 'most.semicolons 18.0 / 48', expected: '≤ 16.0' },
    ]);
  });

  test('signs that are weak by themselves, where a rule that was fitted elsewhere adds them up', () => {
    const map = buildCorridor(MARKS.length);
    expect(check([map, onBestInTurn()], [map, onBestInTurn()]).map(({ code, found }) => [code, found])).toEqual([
      ['rule_passes', '100.0 %'],
      ['rule_passes', '100.0 %'],
      ['rule_scores', '+75.0'],
    ]);
  });

  test('a fitted rule that passes on one scenario, though it scores little over the library', () => {
    // On two others three turns come first in which nothing helps, and three of four replies end the talk; on the rest nothing helps at all.
    const gated = buildCorridor(MARKS.length + 3, { ends: (turn) => (turn < 3 ? [1, 2, 3] : []) });
    const rest = Array.from({ length: 7 }, () => [buildCorridor(8), nothing] as const);
    const problems = check([buildCorridor(MARKS.length), onBestInTurn()], [gated, onBestInTurn(3)], [gated, onBestInTurn(3)], ...rest);
    expect(problems.map(({ code, found }) => [code, found])).toEqual([['rule_passes', '100.0 %']]);
  });
});

test('a talk of fewer than eight turns is too short for its score to say anything', () => {
  const codes = (turns: number) =>
    check([buildCorridor(turns), onBest(';', (turn) => turn < 6)], [buildCorridor(turns), onWrong(';', (turn) => turn < 6)]).map(({ code }) => code);
  expect(codes(7)).not.toContain('sign_scores');
  expect(codes(8)).toContain('sign_scores');
});
