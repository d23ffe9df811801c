// `npm run schemas`. Node 20 cannot run TypeScript by itself, so Vite's module runner loads it.
import { runnerImport } from 'vite';

const { module } = await runnerImport(new URL('./write-schemas.ts', import.meta.url).pathname, { configFile: false, logLevel: 'error' });
console.log((await module.writeSchemas(process.cwd())).join('\n'));
