// `npm run bots -- [SCENARIO] [LANGUAGE]`.
import { loadCommand, print } from './load-command.mjs';

const { printBotTable } = await loadCommand(new URL('./bot-table.ts', import.meta.url));
process.exitCode = (await printBotTable(process.cwd(), process.argv.slice(2), print)) ? 0 : 1;
