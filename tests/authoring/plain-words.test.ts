import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeProblem } from '../../src/authoring/describe-problem.ts';
import type { Problem } from '../../src/domain/problem/problem.ts';
import { PROPERTY } from '../builders/property.ts';
import { mutate } from '../domain/fuzz/mutations.ts';
import { readAll } from '../domain/fuzz/read-all.ts';
import attempt from '../formats/v1/attempt.json' with { type: 'json' };
import method from '../formats/v1/method.json' with { type: 'json' };
import pack from '../formats/v1/pack.json' with { type: 'json' };
import scenario from '../formats/v1/scenario.json' with { type: 'json' };
import words from '../formats/v1/scenario-words.json' with { type: 'json' };
import walkthroughs from '../formats/v1/walkthroughs.json' with { type: 'json' };

/** What only those understand who code: kinds of values by their names in programs, signs of patterns and bounds, and names of words that are not there. */
const CODE =
  /[≤≥≠×↵^]|\\|\b(?:undefined|int|object|string|array|record|boolean|nonoptional|regex)\b|\b(?:rules|kinds)\.|\.(?:what|todo)\b|\{\{|(?:Write|Add it:) ?\.$/;

/** A problem as it is said, without what stands in the file. */
function say(problem: Problem): string {
  return describeProblem({ ...problem, path: ['field'], found: 'FOUND' }, {});
}

test('what would be a word of those who code is seen', () => {
  expect(say({ code: 'wrong_value', file: 'f', path: [], expected: '/^[a-z]$/' })).toMatch(CODE);
  expect(say({ code: 'wrong_type', file: 'f', path: [], expected: 'bigint, array' })).toMatch(CODE);
  expect(say({ code: 'wrong_type', file: 'f', path: [], expected: 'array, record' })).not.toMatch(CODE);
});

test.each(Object.entries({ attempt, method, pack, scenario, words, walkthroughs }))(
  'whatever is wrong with it, that is said in plain words: %s',
  (_name, sound) => {
    const said = new Set<string>();
    fc.assert(
      fc.property(mutate(sound), (json) => {
        for (const problem of readAll(json).flatMap(({ problems }) => problems)) said.add(say(problem));
      }),
      { ...PROPERTY, numRuns: 80 },
    );
    expect([...said].filter((sentence) => CODE.test(sentence))).toEqual([]);
    expect(said.size).toBeGreaterThan(15);
  },
  120_000,
);
