import { checkSentences } from '../format/check-sentences.ts';
import { METHOD_FORMAT, METHOD_WORDS_FORMAT } from '../format/migrations.ts';
import { readShape } from '../format/read-shape.ts';
import { findNearest } from '../problem/find-nearest.ts';
import { isRead, type Problem, type ProblemCode, type Reading } from '../problem/problem.ts';
import { findOverdrawn } from './find-overdrawn.ts';
import { listMethodSentenceKeys, listSpareAnchors, listSpokenVerdictKeys } from './list-method-sentence-keys.ts';
import { type Method, MethodSchema, type MethodWords, MethodWordsSchema } from './method-schema.ts';
import { countMethodStates } from './method-state.ts';

/** Most states of a method: as many as scoring searches on a phone while somebody reads the last words. */
const MOST_METHOD_STATES = 128;

/** Source of a verdict rating that is no step: the mood the customer leaves with. */
const MOOD = 'mood';

type Path = readonly (string | number)[];

/** A method, sound in itself: ids are there once, weights add up to 100, rules and verdict name steps there are. */
export function readMethod(file: string, json: unknown): Reading<Method> {
  const reading = readShape(file, json, METHOD_FORMAT, MethodSchema);
  if (!isRead(reading)) return reading;
  const problems = checkMethod(file, reading.value);
  return problems.length > 0 ? { problems } : reading;
}

function checkMethod(file: string, method: Method): Problem[] {
  const { rules, verdict, pass, acts } = method;
  const steps = idsOf(method.steps);
  const errors = idsOf(method.criticalErrors);
  const criteria = method.steps.flatMap((step) => idsOf(step.criteria));
  const expectKnown = (code: ProblemCode, path: Path, found: string, valid: readonly string[]): Problem[] => {
    if (valid.includes(found)) return [];
    const nearest = findNearest(found, valid);
    return [{ code, file, path, found, ...(nearest !== undefined && { expected: nearest }) }];
  };
  const expectActs = (path: Path, named: readonly string[]) => named.flatMap((act) => expectKnown('unknown_act', [...path, act], act, acts));
  return [
    ...checkUnique(file, ['acts'], acts),
    ...checkUnique(file, ['steps'], [...steps, ...criteria, MOOD]),
    ...checkUnique(file, ['criticalErrors'], errors),
    ...checkUnique(file, ['rules'], idsOf(rules)),
    ...checkUnique(file, ['verdict', 'criteria'], idsOf(verdict.criteria)),
    ...checkSum(file, ['steps'], method.steps),
    ...checkSum(file, ['verdict', 'criteria'], verdict.criteria),
    ...Object.keys(pass.minima).flatMap((step) => expectKnown('unknown_step', ['pass', 'minima', step], step, steps)),
    ...rules.flatMap(({ step, act, when, unlessWith, takesBack }, index) => [
      ...expectKnown('unknown_step', ['rules', index, 'step'], step, steps),
      ...expectKnown('unknown_act', ['rules', index, 'act'], act, acts),
      ...expectActs(['rules', index, 'when'], Object.keys(when)),
      ...(unlessWith === undefined ? [] : expectKnown('unknown_act', ['rules', index, 'unlessWith'], unlessWith, acts)),
      ...expectActs(['rules', index, 'takesBack', 'when'], Object.keys(takesBack?.when ?? {})),
    ]),
    ...checkCounts(file, method),
    ...checkOffers(file, method),
    ...(method.offers?.beyondAuthority === undefined ? [] : expectKnown('unknown_error', ['offers', 'beyondAuthority'], method.offers.beyondAuthority, errors)),
    ...verdict.criteria.flatMap(({ from }, index) =>
      from.flatMap((source, at) => expectKnown('unknown_step', ['verdict', 'criteria', index, 'from', at], source, [...steps, MOOD])),
    ),
    ...(method.sources === undefined
      ? []
      : listUsedSources(method).flatMap((source) => expectKnown('unknown_source', ['sources'], source, method.sources ?? []))),
  ];
}

function idsOf(parts: readonly { readonly id: string }[]): string[] {
  return parts.map(({ id }) => id);
}

function checkUnique(file: string, path: readonly string[], ids: readonly string[]): Problem[] {
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  return repeated.map((id) => ({ code: 'duplicate_id', file, path, found: id }));
}

/** Scoring searches every state of the method at every place of a talk; what rules take back is searched only where there are few. */
function checkCounts(file: string, method: Method): Problem[] {
  const states = countMethodStates(method);
  if (states <= MOST_METHOD_STATES) return checkTakenBack(file, method);
  return [{ code: 'too_many_counts', file, path: ['rules'], found: String(states), expected: String(MOST_METHOD_STATES) }];
}

/** What a rule takes back must have been earned before, so that no step falls below zero: the most that it may, by the rules as they are. */
function checkTakenBack(file: string, method: Method): Problem[] {
  const overdrawn = findOverdrawn(method);
  return method.rules.flatMap((rule, index): Problem[] => {
    if (rule.takesBack === undefined || !overdrawn.includes(rule.step)) return [];
    const { levels, when } = rule.takesBack;
    const withLevels = (most: number) => ({
      ...method,
      rules: method.rules.map((other) => (other === rule ? { ...rule, takesBack: { levels: most, ...(when && { when }) } } : other)),
    });
    const fewer = Array.from({ length: levels }, (_, less) => levels - 1 - less);
    const most = fewer.find((levels) => !findOverdrawn(withLevels(levels)).includes(rule.step)) ?? 0;
    return [{ code: 'wrong_value', file, path: ['rules', index, 'takesBack', 'levels'], found: String(levels), expected: `≤ ${most}` }];
  });
}

/** Where a criterion judges offers, the method says how. */
function checkOffers(file: string, { offers, steps }: Method): Problem[] {
  const isNeeded = steps.some(({ criteria }) => criteria.some(({ judges }) => judges !== undefined));
  return isNeeded && offers === undefined ? [{ code: 'missing_field', file, path: ['offers'], expected: 'object' }] : [];
}

function checkSum(file: string, path: readonly string[], parts: readonly { readonly weight: number }[]): Problem[] {
  const sum = parts.reduce((total, { weight }) => total + weight, 0);
  return sum === 100 ? [] : [{ code: 'weights_not_hundred', file, path, found: String(sum), expected: '100' }];
}

/** Every sentence of a method in one language. */
export function readMethodWords(file: string, json: unknown, method: Method, language: string): Reading<MethodWords> {
  const reading = readShape(file, json, METHOD_WORDS_FORMAT, MethodWordsSchema);
  if (!isRead(reading)) return reading;
  const words = reading.value;
  const spoken = listSpokenVerdictKeys(method);
  const isSpoken = spoken.some((key) => Object.hasOwn(words.sentences, key));
  const keys = [...listMethodSentenceKeys(method), ...(isSpoken ? spoken : [])];
  const problems = checkSentences(file, words.sentences, keys, listSpareAnchors(method));
  if (words.method !== method.id) problems.push({ code: 'wrong_folder', file, path: ['method'], found: words.method, expected: method.id });
  if (words.language !== language) problems.push({ code: 'wrong_folder', file, path: ['language'], found: words.language, expected: language });
  return problems.length > 0 ? { problems } : reading;
}

/** Every line of the documents that some part of a method rests on, each once. */
function listUsedSources({ steps, criticalErrors, rules }: Method): string[] {
  const parts = [...steps.flatMap(({ criteria }) => criteria), ...criticalErrors, ...rules];
  return [...new Set(parts.flatMap(({ sources }) => sources))];
}
