import { SOURCE_LANGUAGE } from '../domain/format/source-language.ts';
import { findCriterion } from '../domain/method/method-index.ts';
import type { Method, MethodWords } from '../domain/method/method-schema.ts';
import { startMethod } from '../domain/method/method-state.ts';
import type { Scenario } from '../domain/scenario/scenario-schema.ts';
import type { ScenarioWords } from '../domain/scenario/scenario-words-schema.ts';
import type { Reply, Turn } from '../domain/scenario/turn-schema.ts';
import { listCriticalErrors } from '../domain/scoring/list-critical-errors.ts';
import { listEvidence } from '../domain/scoring/list-evidence.ts';
import { readFolderAsPack } from './read-folder-as-pack.ts';
import { sayCondition } from './say-condition.ts';

/**
 * Every reply of a scenario with its marks beside the anchors of their levels, as lines of text: what a second reader needs to say
 * whether each is true. Levels of an offer are worked out as once the loss itself is made good.
 */
function listMarks(scenario: Scenario, { sentences }: ScenarioWords, method: Method, methodWords: MethodWords): string[] {
  const say = (key: string) => methodWords.sentences[key] ?? key;
  return scenario.turns.flatMap(({ id: turn, lines, replies }) => [
    '',
    ...sayLines(lines, (line) => sentences[`turn.${turn}.${line}`] ?? '', turn),
    ...replies.flatMap((reply) => [
      '',
      `  ${reply.id}  ${sentences[`turn.${turn}.${reply.id}`] ?? ''}`,
      ...listCriticalErrors(method, scenario, reply).map((error) => `     critical error: ${say(`error.${error}`)}${sayTold(reply)}`),
      ...sayMarks(listLevels(method, scenario, reply), say),
    ]),
  ]);
}

/** What the customer may say in a turn, each line with when it is the one that is said. */
function sayLines(lines: Turn['lines'], say: (line: string) => string, turn: string): string[] {
  const [first, ...others] = lines;
  if (first !== undefined && others.length === 0) return [`${turn}: ${say(first.id)}`];
  return [`${turn}:`, ...lines.map(({ id, when }) => `  ${when === undefined ? 'otherwise' : `where ${sayCondition(when)}`}: ${say(id)}`)];
}

function sayMarks(levels: readonly Level[], say: (key: string) => string): string[] {
  if (levels.length === 0) return ['     Nothing is marked.'];
  // What stands in place of an offer is one sentence, for the criterion and its level.
  return levels.map(({ key, anchor, level }) => `     ${level}  ${say(key)}${key === anchor ? '' : `: ${say(anchor)}`}`);
}

function sayTold({ told = [] }: Reply): string {
  return told.length === 0 ? '' : ` (told before: ${told.join(', ')})`;
}

type Level = { readonly key: string; readonly anchor: string; readonly level: number };

function listLevels(method: Method, scenario: Scenario, reply: Reply): Level[] {
  // All acts done: a gesture of attention is judged as one that comes on top.
  const evidence = listEvidence(method, scenario, startMethod(method), { ...reply, acts: method.acts });
  return evidence.flatMap((part): Level[] => {
    if (part.kind === 'without') return [{ key: `without.${part.said}.${part.gesture}`, anchor: `without.${part.said}.${part.gesture}`, level: part.level }];
    if (part.kind !== 'mark' || findCriterion(method, part.criterion) === undefined) return [];
    return [{ key: `criterion.${part.criterion}`, anchor: `criterion.${part.criterion}.${part.level}`, level: part.level }];
  });
}

/** `npm run scenarios -- ID --marks`: prints every reply with its marks beside their anchors, in English; true where the scenario was sound enough to. */
export async function printMarks(root: string, id: string, print: (line: string) => void): Promise<boolean> {
  const pack = await readFolderAsPack(root, id, `${id}.json`, print);
  const [words, methodWords] = [pack?.words[SOURCE_LANGUAGE], pack?.methodWords?.[SOURCE_LANGUAGE]];
  if (pack === undefined || words === undefined || methodWords === undefined) return false;
  for (const line of listMarks(pack.scenario, words, pack.method, methodWords)) print(line);
  return true;
}
