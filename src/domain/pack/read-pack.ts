import { checkRoads } from '../checks/check-roads.ts';
import { exploreTalk } from '../conversation/explore-talk.ts';
import { PACK_FORMAT } from '../format/migrations.ts';
import { readShape } from '../format/read-shape.ts';
import type { Method, MethodWords } from '../method/method-schema.ts';
import { readMethod, readMethodWords } from '../method/read-method.ts';
import { MOST_PROBLEMS } from '../problem/most-problems.ts';
import { isRead, type Problem, type Reading, readWell } from '../problem/problem.ts';
import { readScenario } from '../scenario/read-scenario.ts';
import { readScenarioWords } from '../scenario/read-scenario-words.ts';
import { readWalkthroughs } from '../scenario/read-walkthroughs.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import type { ScenarioWords } from '../scenario/scenario-words-schema.ts';
import type { Walkthroughs } from '../scenario/walkthroughs-schema.ts';
import { type PackFile, PackSchema } from './pack-schema.ts';

/** A pack that can be trusted: every part read, every language whole. */
export type Pack = {
  readonly formatVersion: 1;
  readonly library: string;
  readonly scenario: Scenario;
  readonly words: Readonly<Record<string, ScenarioWords>>;
  readonly walkthroughs?: Walkthroughs;
  /** The one in the pack, or the reader's own. */
  readonly method: Method;
  /** Absent where the method is the reader's own. */
  readonly methodWords?: Readonly<Record<string, MethodWords>>;
};

/**
 * Parsed JSON to a pack, or everything that is wrong with it. Its roads are looked at too: who cannot play a talk to an end must not begin it.
 * @param known methods of the reader, for a pack that carries none
 * @param isInspected it was, as a part of the file it comes from
 */
export function readPack(file: string, json: unknown, known: readonly Method[] = [], isInspected = false): Reading<Pack> {
  const shape = readShape(file, json, PACK_FORMAT, PackSchema, isInspected);
  if (!isRead(shape)) return shape;
  const pack = shape.value;
  const method = findMethod(file, pack, known);
  if (!isRead(method)) return method;
  const scenario = within(['scenario'], readScenario(file, pack.scenario, method.value));
  if (!isRead(scenario)) return scenario;
  const words = readEach('words', pack.words, (part, language) => readScenarioWords(file, part, scenario.value, language));
  const methodWords = readEach('methodWords', pack.methodWords ?? {}, (part, language) => readMethodWords(file, part, method.value, language));
  const walkthroughs = pack.walkthroughs && within(['walkthroughs'], readWalkthroughs(file, pack.walkthroughs, scenario.value.id));
  const problems = [
    ...within(['scenario'], { problems: checkRoads(file, scenario.value, exploreTalk(scenario.value, true)) }).problems,
    ...listLacking(file, pack),
    ...[words, methodWords, walkthroughs].flatMap((reading) => reading?.problems ?? []),
  ];
  if (problems.length > 0 || !isRead(words) || !isRead(methodWords)) return { problems: problems.slice(0, MOST_PROBLEMS) };
  return readWell({
    formatVersion: pack.formatVersion,
    library: pack.library,
    scenario: scenario.value,
    words: words.value,
    ...(walkthroughs?.value !== undefined && { walkthroughs: walkthroughs.value }),
    method: method.value,
    ...(pack.method !== undefined && { methodWords: methodWords.value }),
  });
}

function findMethod(file: string, { method, scenario }: PackFile, known: readonly Method[]): Reading<Method> {
  if (method !== undefined) return within(['method'], readMethod(file, method));
  const found = known.find(({ id }) => id === scenario.method);
  if (found !== undefined) return readWell(found);
  return { problems: [{ code: 'missing_field', file, path: ['method'], expected: 'object' }] };
}

/** A pack says something in one language at least, and a method that it carries is named in each of them. */
function listLacking(file: string, { words, method, methodWords = {} }: PackFile): Problem[] {
  const languages = Object.keys(words);
  const expected = 'object';
  if (languages.length === 0) return [{ code: 'missing_field', file, path: ['words', 'en'], expected }];
  if (method === undefined) return Object.keys(methodWords).length === 0 ? [] : [{ code: 'missing_field', file, path: ['method'], expected }];
  const lacking = languages.filter((language) => !Object.hasOwn(methodWords, language));
  return lacking.map((language) => ({ code: 'missing_field', file, path: ['methodWords', language], expected }));
}

function readEach<T>(
  key: string,
  parts: Readonly<Record<string, unknown>>,
  read: (part: unknown, language: string) => Reading<T>,
): Reading<Readonly<Record<string, T>>> {
  const readings = Object.entries(parts).map(([language, part]) => [language, within([key, language], read(part, language))] as const);
  const problems = readings.flatMap(([, reading]) => reading.problems);
  if (problems.length > 0) return { problems };
  return readWell(Object.fromEntries(readings.flatMap(([language, { value }]) => (value === undefined ? [] : [[language, value]]))));
}

/** A part's problems with their places as seen from the top of the pack. */
function within<T>(path: readonly string[], reading: Reading<T>): Reading<T> {
  if (isRead(reading)) return reading;
  return { problems: reading.problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] })) };
}
