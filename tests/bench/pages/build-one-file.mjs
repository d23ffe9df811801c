import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SCRIPT = 'build:file';

/**
 * Whether package.json knows how to build Amends as one file.
 * @param {string} root folder of package.json
 */
export function hasOneFile(root) {
  return SCRIPT in JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts;
}

/**
 * Builds Amends as one file, as its user would.
 * @param {string} root folder of package.json
 * @param {string} folder where to build to
 */
export function buildOneFile(root, folder) {
  execFileSync('npm', ['run', SCRIPT, '--', '--outDir', folder, '--emptyOutDir'], { cwd: root, stdio: 'pipe', shell: process.platform === 'win32' });
  if (!existsSync(join(folder, 'amends.html'))) throw new Error(`npm run ${SCRIPT} -- --outDir ${folder} gave no amends.html there`);
}
