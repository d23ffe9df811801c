import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The folder that holds package.json. */
export const root = join(import.meta.dirname, '..', '..');

const passedOver = new Set(['node_modules', 'dist', '.cache', '.git']);

/** Every file under a folder of the repository whose name ends in one of the endings, as paths from the root with forward slashes. */
export function listFiles(folder: string, endings: readonly string[]): string[] {
  const found: string[] = [];
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    if (passedOver.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...listFiles(path, endings));
    else if (endings.some((ending) => entry.name.endsWith(ending))) found.push(path);
  }
  return found.map((path) => relative(root, join(root, path)).split(sep).join('/'));
}
