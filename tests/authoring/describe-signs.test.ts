import { expect, test } from 'vitest';
import { describeProblem } from '../../src/authoring/describe-problem.ts';
import { nameSign, sayFollowed } from '../../src/authoring/sign-names.ts';
import { openArena } from '../../src/domain/signs/arena.ts';
import { checkSigns } from '../../src/domain/signs/check-signs.ts';
import { SIGNS } from '../../src/domain/signs/signs.ts';
import { tryLanguages } from '../../src/domain/signs/try-languages.ts';
import { bestOf, buildCorridor, sayAlike, wrongOf } from '../builders/build-corridor.ts';

/** What is told of two talks in which a semicolon gives the best reply away, or a wrong one, in half of the turns. */
function tell(): string[] {
  const map = buildCorridor(12);
  const put = (letter: (turn: number) => string) => sayAlike(map, (turn) => (turn < 6 ? { [letter(turn)]: ';' } : {}));
  const scenarios = [bestOf, (turn: number) => wrongOf(turn, 1)].map((letter) => ({ arena: openArena(map), words: { en: put(letter) } }));
  const text = JSON.stringify({ language: 'en', sentences: {} }, null, 2);
  return tryLanguages({ scenarios, methods: {}, lists: {} })
    .flatMap(checkSigns)
    .map((problem) => describeProblem(problem, undefined, text));
}

test('a sign is told in words, with the line of the sentences it stands in', () => {
  expect(tell().map((said) => said.replace(/\(turn_0.*\)/, '(…)'))).toEqual([
    `  sentences (line 3)
    Anyone who always goes by one sign of form scores too much: the reply with the most semicolons, 63 (…). Give the sign to other replies of these turns too, or take it from these: 35 or less.`,
  ]);
});

test('what concerns all complaints of a language says so in place of a line', () => {
  const problem = { code: 'sign_scores_everywhere', file: 'scenarios/library', path: ['hy'], found: 'least.firstPerson +6.4', expected: '≤ 6' } as const;
  expect(describeProblem(problem, undefined)).toBe(`  all complaints in Armenian
    Over the whole library, anyone who goes by one sign of form scores above picking at random: the reply with the fewest words such as I and my, +6.4. Level it in several complaints until it is 6 or less; npm run bots shows where.`);
});

test.each(SIGNS.map(({ id }) => id))('no sign is told by its name in the code: %s', (id) => {
  for (const direction of ['most', 'least'] as const) {
    const said = [sayFollowed(direction, id), nameSign(id)];
    expect(said.join(' ')).not.toMatch(/[a-z][A-Z]|undefined|\./);
    expect(said[0]).toMatch(/^the /);
  }
  expect(sayFollowed('most', id)).not.toBe(sayFollowed('least', id));
});
