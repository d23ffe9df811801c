import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether a build brings a service worker.
 * @param {string} folder
 */
export function hasWorker(folder) {
  return existsSync(join(folder, 'service-worker.js'));
}
