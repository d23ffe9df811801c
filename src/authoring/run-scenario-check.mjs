// `npm run scenarios`. Node 20 cannot run TypeScript by itself, so Vite's module runner loads it.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const { module } = await runnerImport(fileURLToPath(new URL('./scenario-check.ts', import.meta.url)), { configFile: false, logLevel: 'error' });
const isSound = await module.printScenarioCheck(process.cwd(), (line) => console.log(line));
process.exitCode = isSound ? 0 : 1;
