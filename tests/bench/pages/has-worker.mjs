import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether the scripts of a build register a service worker.
 * @param {string} folder
 */
export function hasWorker(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => /\.(?:js|html)$/.test(file));
  return files.some((file) => readFileSync(join(folder, file), 'utf8').includes('serviceWorker'));
}
