// `npm run scenarios`; `-- --help` tells the rest.
import { loadCommand, print } from './load-command.mjs';

const { runScenarioCommand } = await loadCommand(new URL('./scenario-command.ts', import.meta.url));
process.exitCode = (await runScenarioCommand(process.cwd(), process.argv.slice(2), print, process.env)) ? 0 : 1;
