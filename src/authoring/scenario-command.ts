import { parseArgs } from 'node:util';
import { EXAMPLES_FOLDER, SCENARIOS_FOLDER } from '../domain/library/library-folders.ts';
import { chartScenario } from './chart-scenario.ts';
import { listScenarios } from './list-scenarios.ts';
import { packScenario } from './pack-scenario.ts';
import { printMarks } from './print-marks.ts';
import { printScenarioCheck } from './scenario-check.ts';
import { tellEaten } from './tell-eaten.ts';
import { tellUnknown, toScenarioId } from './tell-unknown.ts';
import { tellUnread } from './tell-unread.ts';
import { watchScenarios } from './watch-scenarios.ts';

const HELP = `npm run scenarios                       checks everything in scenarios/
npm run scenarios -- ID…                checks the scenarios named
npm run scenarios -- [ID…] --watch      checks again whenever a file is saved, and shows the scenario in a browser
npm run scenarios -- ID --marks         prints every reply with its marks beside what their levels mean
npm run scenarios -- ID --pack FILE     writes a scenario with all its words to one file
npm run scenarios -- ID --chart         prints the talk as a state chart (SCXML)
npm run scenarios -- --help             prints this

ID is the name of a folder in ${SCENARIOS_FOLDER} or ${EXAMPLES_FOLDER}.`;

const OPTIONS = {
  pack: { type: 'string' },
  chart: { type: 'boolean', default: false },
  marks: { type: 'boolean', default: false },
  watch: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

type Print = (line: string) => void;

/** What npm keeps to itself where no `--` stands before it; to `help` it answers itself. */
const EATEN_BY_NPM = ['pack', 'chart', 'marks', 'watch'];

/** `npm run scenarios`: does what the options say. @param env where npm leaves options that it has kept. @returns whether all is well */
export async function runScenarioCommand(
  root: string,
  args: readonly string[],
  print: Print,
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<boolean> {
  const eaten = tellEaten('npm run scenarios', args, EATEN_BY_NPM, env);
  if (eaten !== undefined) {
    print(eaten);
    return false;
  }
  const options = readOptions(args, print);
  if (options === undefined) return false;
  const { ids, pack, chart, marks, watch, help } = options;
  if (help) {
    print(HELP);
    return true;
  }
  const names = (await listScenarios(root)).map(({ name }) => name);
  const unknown = ids.filter((id) => !names.includes(id));
  for (const id of unknown) print(tellUnknown(id, names));
  if (unknown.length > 0) return false;
  const [id, ...others] = ids;
  const wanted = [pack !== undefined, chart, marks].filter((one) => one).length;
  if (wanted === 0) return watch ? watchScenarios(root, ids, print) : printScenarioCheck(root, print, ids);
  if (id === undefined || others.length > 0 || wanted > 1 || watch) {
    print(`Name one scenario, and one thing to do with it.\n\n${HELP}`);
    return false;
  }
  if (marks) return printMarks(root, id, print);
  return pack === undefined ? chartScenario(root, id, print) : packScenario(root, id, pack, print);
}

function readOptions(args: readonly string[], print: Print) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: OPTIONS,
    });
    return { ...values, ids: [...new Set(positionals.map(toScenarioId))] };
  } catch (error) {
    print(tellUnread(error, Object.keys(OPTIONS), HELP));
    return undefined;
  }
}
