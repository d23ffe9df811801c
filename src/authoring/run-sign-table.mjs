// `npm run bots -- [SCENARIO] [LANGUAGE]`. Node 20 cannot run TypeScript by itself, so Vite's module runner loads it.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const { module } = await runnerImport(fileURLToPath(new URL('./sign-table.ts', import.meta.url)), { configFile: false, logLevel: 'error' });
await module.printSignTable(process.cwd(), process.argv.slice(2), (line) => console.log(line));
