// `npm run bots -- [SCENARIO] [LANGUAGE]`. Node 20 cannot run TypeScript by itself, so Vite's module runner loads it.
import { runnerImport } from 'vite';

const { module } = await runnerImport(new URL('./bot-table.ts', import.meta.url).pathname, { configFile: false, logLevel: 'error' });
await module.printBotTable(process.cwd(), process.argv.slice(2), (line) => console.log(line));
