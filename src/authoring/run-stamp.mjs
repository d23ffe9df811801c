// `npm run translated -- FILE…`. Node 20 cannot run TypeScript by itself, so Vite's module runner loads it.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const { module } = await runnerImport(fileURLToPath(new URL('./stamp-translation.ts', import.meta.url)), { configFile: false, logLevel: 'error' });
const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Name the words files that were compared with the English, such as scenarios/library/wrong_order/hy.json');
  process.exitCode = 1;
}
for (const file of files) console.log(`${file}: ${await module.stampTranslation(file)} sentences confirmed`);
