import type { Problem, ProblemCode } from './problem.ts';
import { type RuleName, VALUE_KINDS, type ValueKind } from './rule-name.ts';

/** Codes whose `expected` is the nearest name there is rather than a rule. */
const GUESSES = /^(unknown_(?!version)|spare_)/;
/** Codes whose `expected` is what kind of value it should be, or which ones. */
const DESCRIBED: readonly ProblemCode[] = ['missing_field', 'wrong_type', 'wrong_value'];
/** Bounds that stand in signs. */
const BOUND = /^([≤≥>]) (.+)$/;
const BOUNDS: Readonly<Record<string, RuleName>> = { '≤': 'atMost', '≥': 'atLeast', '>': 'above' };

/** What the words of a problem are filled in with. */
export type ProblemValues = Readonly<Record<'found' | 'expected' | 'file' | 'field', string>> & Readonly<Record<'line' | 'column' | 'otherLine', number>>;

/** Says the words of a key of `problems.json` with its values filled in. */
export type SayProblem = (
  key: `${ProblemCode}.what` | `${ProblemCode}.todo` | 'didYouMean' | 'place' | 'or' | `rules.${RuleName}` | `kinds.${ValueKind}`,
  values: ProblemValues,
) => string;

/** A problem in words: where in the text, what is wrong, the name that was probably meant where one is near, and what to do. */
export function phraseProblem(problem: Problem, say: SayProblem): string {
  const { code, file, path, at, found = '', expected = '' } = problem;
  const { line = 0, column = 0, otherLine = 0 } = at ?? {};
  const bare: ProblemValues = { found, expected, file, field: String(path.at(-1) ?? ''), line, column, otherLine };
  const values = { ...bare, expected: phraseExpected(problem, bare, say) };
  const place = at === undefined ? [] : [say('place', values)];
  const guess = GUESSES.test(code) && expected !== '' ? [say('didYouMean', values)] : [];
  return [...place, say(`${code}.what`, values), ...guess, say(`${code}.todo`, values)].join(' ');
}

function phraseExpected({ code, rule }: Problem, values: ProblemValues, say: SayProblem): string {
  const { expected } = values;
  if (rule !== undefined) return say(`rules.${rule}`, values);
  const [, sign = '', bound = ''] = BOUND.exec(expected) ?? [];
  const bounds = BOUNDS[sign];
  if (bounds !== undefined) return say(`rules.${bounds}`, { ...values, expected: bound });
  if (!DESCRIBED.includes(code)) return expected;
  const parts = expected.split(', ');
  const kinds = parts.filter(isKind);
  if (kinds.length > 0) return [...new Set(kinds.map((kind) => say(`kinds.${kind}`, values)))].join(say('or', values));
  return parts.length > 1 ? say('rules.oneOf', values) : expected;
}

function isKind(name: string): name is ValueKind {
  return (VALUE_KINDS as readonly string[]).includes(name);
}
