import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const PARTS = ['src', 'locales', 'scenarios', 'index.html', 'package.json', 'tsconfig.json', 'vite.config.ts'];

/** A copy of the project in a folder of its own, with the packages of this one. Whoever makes it removes it. */
export function copyProject(): string {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const copy = mkdtempSync(join(root, '.cache', 'copy-'));
  for (const part of PARTS) cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
  return copy;
}

/**
 * Builds the app once more from a copy in which something was changed: another version of it.
 * @param outDir where the build goes, whatever was there before
 */
export function buildCopy(outDir: string, change: (copy: string) => void): void {
  const copy = copyProject();
  try {
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
