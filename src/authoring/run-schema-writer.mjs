// `npm run schemas`. Node 20 cannot run TypeScript by itself, so Vite's module runner loads it.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const { module } = await runnerImport(fileURLToPath(new URL('./write-schemas.ts', import.meta.url)), { configFile: false, logLevel: 'error' });
console.log((await module.writeSchemas(process.cwd())).join('\n'));
