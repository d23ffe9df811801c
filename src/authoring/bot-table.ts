import { type Folder, nameMethod } from '../content/scenario-folder.ts';
import type { Method } from '../domain/method/method-schema.ts';
import { readMethod } from '../domain/method/read-method.ts';
import { isRead } from '../domain/problem/problem.ts';
import { readScenario } from '../domain/scenario/read-scenario.ts';
import { readScenarioWords } from '../domain/scenario/read-scenario-words.ts';
import type { Scenario } from '../domain/scenario/scenario-schema.ts';
import type { Turn } from '../domain/scenario/turn-schema.ts';
import { findYields } from '../domain/scoring/reply-yields.ts';
import { mapRoads, type RoadMap } from '../domain/scoring/road-map.ts';
import { findBestPoints, findScoreRange } from '../domain/scoring/search-roads.ts';
import { type StepPoints, weighPoints } from '../domain/scoring/step-points.ts';
import { SCENARIOS } from './check-library.ts';
import { readPoliteBeginnings } from './count-politeness.ts';
import { type Bot, FIRST_BOT, listFormBots, playBot } from './play-bot.ts';
import { readFolders } from './read-scenario-folders.ts';
import { tellUnknown, toScenarioId } from './tell-unknown.ts';

/** Files of a scenario that hold no words. */
const STRUCTURES = ['scenario', 'walkthroughs'];

type Sentences = Readonly<Record<string, string>>;

/**
 * Prints what bots that cannot read would score, by scenario and language, against picking at random; and for each turn
 * which reply each of them takes, beside the best one. Authors level the form of their replies by it.
 * @param named ids of scenarios and languages to keep to; all of them when empty
 * @returns whether all that was named is there and could be read
 */
export async function printBotTable(root: string, named: readonly string[], print: (line: string) => void): Promise<boolean> {
  const methods = (await readFolders(root, 'scenarios/methods')).flatMap(({ files }) => readMethod('', files.method).value ?? []);
  const folders = await readFolders(root, SCENARIOS);
  const only = named.map(toScenarioId);
  const ids = folders.map(({ name }) => name);
  const languages = [...new Set(folders.flatMap(({ files }) => Object.keys(files).filter((name) => !STRUCTURES.includes(name))))];
  const unknown = only.filter((name) => !ids.includes(name) && !languages.includes(name));
  for (const name of unknown) print(`${tellUnknown(name, ids)}; and the languages ${languages.join(', ')}`);
  if (unknown.length > 0) return false;
  const isWanted = (name: string, others: readonly string[]) => only.includes(name) || !others.some((other) => only.includes(other));
  let isFine = true;
  for (const folder of folders.filter(({ name }) => isWanted(name, ids))) {
    const wanted = languages.filter((language) => isWanted(language, languages));
    isFine = (await printScenario(root, folder, methods, wanted, print)) && isFine;
  }
  return isFine;
}

async function printScenario(root: string, { name, files }: Folder, methods: readonly Method[], languages: readonly string[], print: (line: string) => void) {
  const method = methods.find(({ id }) => id === nameMethod({ files }));
  const scenario = method && readScenario('', files.scenario, method);
  if (method === undefined || scenario === undefined || !isRead(scenario)) {
    print(`\n${name} cannot be read: npm run scenarios -- ${name} says why`);
    return false;
  }
  const map = mapRoads(method, scenario.value);
  const best = findBestPoints(map);
  print(`\n${name}: random ${findScoreRange(map, best).random.toFixed(1)}`);
  let isFine = true;
  for (const language of languages) {
    const reading = readScenarioWords('', files[language], scenario.value, language);
    const polite = await readPoliteBeginnings(root, language).catch((error: unknown) => String(error instanceof Error ? error.message : error));
    if (isRead(reading) && typeof polite !== 'string') {
      print(`  ${language}:`);
      printLanguage(map, best, [FIRST_BOT, ...listFormBots(polite)], reading.value.sentences, print);
    } else {
      print(`  ${isRead(reading) ? String(polite) : `${language} cannot be read: npm run scenarios -- ${name} says why`}`);
      isFine = false;
    }
  }
  return isFine;
}

function printLanguage(map: RoadMap, best: StepPoints, bots: readonly Bot[], sentences: Sentences, print: (line: string) => void): void {
  const { method, scenario } = map;
  print(`    ${bots.map((bot) => `${bot.name} ${playBot(method, scenario, best, sentences, bot).toFixed(0)}`).join(', ')}`);
  for (const turn of scenario.turns) {
    const picks = bots.map((bot) => `${bot.name} ${pickIn(turn, sentences, bot)}`).join('  ');
    print(`    ${turn.id.padEnd(20)} best ${pickBest(method, scenario, turn, best)}  ${picks}`);
  }
}

function pickIn(turn: Turn, sentences: Sentences, bot: Bot): string {
  return bot.pick(turn.replies, ({ id }) => sentences[`turn.${turn.id}.${id}`] ?? '', 0)?.id ?? '-';
}

/** Letter of the reply that earns the most where what came before lets it. */
function pickBest(method: Method, scenario: Scenario, turn: Turn, best: StepPoints): string {
  const worth = turn.replies.map((reply) => Math.max(...findYields(method, scenario, reply).points.map((points) => weighPoints(method, points, best))));
  return turn.replies[worth.indexOf(Math.max(...worth))]?.id ?? '-';
}
