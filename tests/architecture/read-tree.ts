import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, root } from './list-files.ts';

/** Path from the root and text of every file under a folder whose name ends in one of the endings. */
export function readTree(folder: string, endings: readonly string[]): { path: string; text: string }[] {
  return listFiles(folder, endings).map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** Lines (1-based) that match, as "path:line  the line", so that a failing test names the place. */
export function findLines(files: readonly { path: string; text: string }[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) => text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}  ${line.trim()}`] : [])));
}

/** The text without its comments: rules about code must not trip over prose. Strings that hold `//` keep it only behind a colon, as in addresses. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, '')).replace(/(^|[^:])\/\/.*$/gm, '$1');
}
