import { checkSentences } from '../format/check-sentences.ts';
import { METHOD_FORMAT, METHOD_WORDS_FORMAT } from '../format/migrations.ts';
import { readShape } from '../format/read-shape.ts';
import { findNearest } from '../problem/find-nearest.ts';
import { isRead, type Problem, type Reading } from '../problem/problem.ts';
import { listMethodSentenceKeys } from './list-method-sentence-keys.ts';
import { type Method, MethodSchema, type MethodWords, MethodWordsSchema, type OrderRule } from './method-schema.ts';

/** Source of a verdict rating that is no step: the mood the customer leaves with. */
const MOOD = 'mood';

/** A method, sound in itself: ids are there once, weights add up to 100, rules and verdict name steps there are. */
export function readMethod(file: string, json: unknown): Reading<Method> {
  const reading = readShape(file, json, METHOD_FORMAT, MethodSchema);
  if (!isRead(reading)) return reading;
  const problems = checkMethod(file, reading.value);
  return problems.length > 0 ? { problems } : reading;
}

function checkMethod(file: string, method: Method): Problem[] {
  const steps = method.steps.map(({ id }) => id);
  const criteria = method.steps.flatMap((step) => step.criteria.map(({ id }) => id));
  const toUnknownStep = (path: readonly (string | number)[], found: string, valid: readonly string[]): Problem[] => {
    if (valid.includes(found)) return [];
    const nearest = findNearest(found, valid);
    return [{ code: 'unknown_step', file, path, found, ...(nearest !== undefined && { expected: nearest }) }];
  };
  return [
    ...checkUnique(file, ['steps'], [...steps, ...criteria, MOOD]),
    ...checkUnique(file, ['criticalErrors'], idsOf(method.criticalErrors)),
    ...checkUnique(file, ['orderRules'], idsOf(method.orderRules)),
    ...checkUnique(file, ['verdict', 'criteria'], idsOf(method.verdict.criteria)),
    ...checkSum(file, ['steps'], method.steps),
    ...checkSum(file, ['verdict', 'criteria'], method.verdict.criteria),
    ...method.orderRules.flatMap((rule, index) => toUnknownStep(['orderRules', index, 'step'], rule.step, steps)),
    ...checkTakenBack(file, method),
    ...method.verdict.criteria.flatMap(({ from }, index) =>
      from.flatMap((source, at) => toUnknownStep(['verdict', 'criteria', index, 'from', at], source, [...steps, MOOD])),
    ),
  ];
}

function idsOf(parts: readonly { readonly id: string }[]): string[] {
  return parts.map(({ id }) => id);
}

function checkUnique(file: string, path: readonly string[], ids: readonly string[]): Problem[] {
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  return repeated.map((id) => ({ code: 'duplicate_id', file, path, found: id }));
}

/** The third apology may take back no more than the first two have earned at least, and the others nothing at all, so that no step falls below zero. */
function checkTakenBack(file: string, { orderRules }: Method): Problem[] {
  return orderRules.flatMap(({ id, step, takesBack }, index): Problem[] => {
    const keepOf = (rule: OrderRule['id']) => orderRules.find((other) => other.id === rule && other.step === step)?.keep ?? 100;
    const second = keepOf('fix_before_acknowledgement') / 100;
    const first = (second * keepOf('apology_after_fix')) / 100;
    const most = id === 'third_apology' ? Math.floor(first + second) : 0;
    if (takesBack <= most) return [];
    return [{ code: 'wrong_value', file, path: ['orderRules', index, 'takesBack'], found: String(takesBack), expected: `≤ ${most}` }];
  });
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
  const problems = checkSentences(file, words.sentences, listMethodSentenceKeys(method));
  if (words.method !== method.id) problems.push({ code: 'wrong_folder', file, path: ['method'], found: words.method, expected: method.id });
  if (words.language !== language) problems.push({ code: 'wrong_folder', file, path: ['language'], found: words.language, expected: language });
  return problems.length > 0 ? { problems } : reading;
}
