// Node 20 cannot run TypeScript by itself, so Vite's module runner loads the commands.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { refuseFolder } from './refuse-folder.mjs';

/** @param {URL} url of a file of this folder */
export async function loadCommand(url) {
  const refusal = refuseFolder(join(import.meta.dirname, '..', '..'));
  if (refusal !== undefined) {
    console.error(refusal);
    process.exit(1);
  }
  return (await runnerImport(fileURLToPath(url), { configFile: false, logLevel: 'error' })).module;
}

// Whoever reads may stop before the end, as `head` does.
process.stdout.on('error', () => process.exit(1));

/** @param {string} line */
export const print = (line) => console.log(line);
