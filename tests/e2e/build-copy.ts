import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const PARTS = ['src', 'locales', 'scenarios', 'index.html', 'package.json', 'tsconfig.json', 'vite.config.ts'];

/**
 * Builds the app once more from a copy in which something was changed: another version of it.
 * @param outDir where the build goes, whatever was there before
 */
export function buildCopy(outDir: string, change: (copy: string) => void): void {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const copy = mkdtempSync(join(root, '.cache', 'copy-'));
  try {
    for (const part of PARTS) cpSync(join(root, part), join(copy, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
    change(copy);
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    const { status, stderr } = spawnSync(process.execPath, [vite, 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'error'], {
      cwd: copy,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
