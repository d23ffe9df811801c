import { nameMethod } from '../content/scenario-folder.ts';
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
import { readPoliteBeginnings } from './count-politeness.ts';
import { type Bot, FIRST_BOT, listFormBots, playBot } from './play-bot.ts';
import { readFolders } from './read-scenario-folders.ts';

type Sentences = Readonly<Record<string, string>>;

/**
 * Prints what bots that cannot read would score, by scenario and language, against picking at random; and for each turn
 * which reply each of them takes, beside the best one. Authors level the form of their replies by it.
 * @param only ids of scenarios and languages to keep to; all of them when empty
 */
export async function printBotTable(root: string, only: readonly string[], print: (line: string) => void): Promise<void> {
  const methods = (await readFolders(root, 'scenarios/methods')).flatMap(({ files }) => readMethod('', files.method).value ?? []);
  const isWanted = (name: string, others: readonly string[]) => only.includes(name) || !others.some((other) => only.includes(other));
  const folders = await readFolders(root, 'scenarios/library');
  for (const { name, files } of folders) {
    const { scenario: structure, walkthroughs: _, ...words } = files;
    const method = methods.find(({ id }) => id === nameMethod({ files }));
    if (
      method === undefined ||
      !isWanted(
        name,
        folders.map((folder) => folder.name),
      )
    )
      continue;
    const scenario = readScenario('', structure, method);
    if (!isRead(scenario)) continue;
    const map = mapRoads(method, scenario.value);
    const best = findBestPoints(map);
    print(`\n${name}: random ${findScoreRange(map, best).random.toFixed(1)}`);
    for (const language of Object.keys(words).filter((one) => isWanted(one, Object.keys(words)))) {
      const reading = readScenarioWords('', words[language], scenario.value, language);
      if (!isRead(reading)) continue;
      print(`  ${language}:`);
      printLanguage(map, best, [FIRST_BOT, ...listFormBots(await readPoliteBeginnings(root, language))], reading.value.sentences, print);
    }
  }
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
