// `npm run scenarios`, or `-- ID --pack FILE`, or `-- ID --chart`. Node 20 cannot run TypeScript by itself, so Vite's module runner loads it.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const load = async (url) => (await runnerImport(fileURLToPath(url), { configFile: false, logLevel: 'error' })).module;
const print = (line) => console.log(line);
const [id, option, file] = process.argv.slice(2);
if (id === undefined) {
  const { printScenarioCheck } = await load(new URL('./scenario-check.ts', import.meta.url));
  process.exitCode = (await printScenarioCheck(process.cwd(), print)) ? 0 : 1;
} else if (option === '--pack' && file !== undefined) {
  const { packScenario } = await load(new URL('./pack-scenario.ts', import.meta.url));
  process.exitCode = (await packScenario(process.cwd(), id, file, print)) ? 0 : 1;
} else if (option === '--chart') {
  const { chartScenario } = await load(new URL('./chart-scenario.ts', import.meta.url));
  process.exitCode = (await chartScenario(process.cwd(), id, print)) ? 0 : 1;
} else {
  console.error('Either nothing, to check everything, or ID --pack FILE, or ID --chart, as in npm run scenarios -- wrong_order --pack wrong_order.json');
  process.exitCode = 1;
}
