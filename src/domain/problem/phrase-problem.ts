import type { Problem, ProblemCode, TextPlace } from './problem.ts';
import type { RuleName, ValueKind } from './rule-name.ts';

/** Codes whose `expected` is the nearest name there is rather than a rule. */
const GUESSES = /^(unknown_(?!version)|spare_)/;
/** Codes whose `expected` is what kind of value it should be, or which ones. */
const DESCRIBED = /^(missing_field|wrong_)(?!f)/;
const KIND = /^(string|number|int|boolean|array|object|record|null|nonoptional)$/;

/** What the words of a problem are filled in with. */
export type ProblemValues = Readonly<Record<'found' | 'expected' | 'file' | 'field' | 'files', string>> & Partial<TextPlace>;

/** Says the words of a key of `problems.json` with its values filled in. */
export type SayProblem = (
  key: `${ProblemCode}.what` | `${ProblemCode}.todo` | 'didYouMean' | 'place' | 'or' | `rules.${RuleName}` | `kinds.${ValueKind}`,
  values: ProblemValues,
) => string;

/** A problem in words: where in the text, what is wrong, the name that was probably meant where one is near, and what to do. */
export function phraseProblem({ code, file, path, at, rule, files = [], found = '', expected = '' }: Problem, say: SayProblem): string {
  const bare: ProblemValues = { found, expected, file, files: files.join(', '), field: `${path.at(-1) ?? ''}`, ...at };
  const kind = DESCRIBED.test(code) ? ({ '[…]': 'array', '{…}': 'object' } as const)[found] : undefined;
  const values = { ...bare, expected: phraseExpected(code, rule, bare, say), ...(kind !== undefined && { found: say(`kinds.${kind}`, bare) }) };
  const place = at ? [say('place', values)] : [];
  const guess = GUESSES.test(code) && expected !== '' ? [say('didYouMean', values)] : [];
  return [...place, say(`${code}.what`, values), ...guess, say(`${code}.todo`, values)].join(' ');
}

function phraseExpected(code: ProblemCode, rule: RuleName | undefined, values: ProblemValues, say: SayProblem): string {
  const { expected } = values;
  if (rule) return say(`rules.${rule}`, values);
  const [, sign, bound = ''] = /^([≤≥>]) (.+)/.exec(expected) ?? [];
  if (sign) return say(`rules.${sign === '≤' ? 'atMost' : sign === '≥' ? 'atLeast' : 'above'}`, { ...values, expected: bound });
  const parts = DESCRIBED.test(code) ? expected.split(', ') : [];
  if (parts.some((part) => KIND.test(part))) return parts.map((part) => say(`kinds.${part as ValueKind}`, values)).join(say('or', values));
  return parts.length > 1 ? say('rules.oneOf', values) : expected;
}
