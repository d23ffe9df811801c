import type { Problem, ProblemCode } from './problem.ts';

/** Codes whose `expected` is the nearest name there is rather than a rule. */
const GUESSES = /^(unknown_(?!version)|spare_)/;

/** Says the words of a key of `problems.json` with its values filled in. */
export type SayProblem = (
  key: `${ProblemCode}.what` | `${ProblemCode}.todo` | 'didYouMean',
  values: { readonly found: string; readonly expected: string; readonly file: string },
) => string;

/** A problem in words: what is wrong, the name that was probably meant where one is near, and what to do. */
export function phraseProblem({ code, file, found = '', expected = '' }: Problem, say: SayProblem): string {
  const values = { found, expected, file };
  const guess = GUESSES.test(code) && expected !== '' ? [say('didYouMean', values)] : [];
  return [say(`${code}.what`, values), ...guess, say(`${code}.todo`, values)].join(' ');
}
