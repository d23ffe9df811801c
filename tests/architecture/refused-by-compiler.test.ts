import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './list-files.ts';

/** Newer than the oldest browsers that the app is made for: Chromium has these since 110, 117, 119, 121 and 122. */
const newer = [
  'export const a = [2, 1].toSorted();',
  'export const b = [2, 1].toReversed();',
  'export const c = [2, 1].toSpliced(0, 1);',
  'export const d = [2, 1].with(0, 3);',
  "export const e = Object.groupBy(['a'], (key) => key);",
  'export const f = Promise.withResolvers<string>();',
  'export const g = Array.fromAsync([]);',
  'export const h = new Set([1]).union(new Set([2]));',
  'export const i = [1].values().map((one) => one + 1);',
];

/** What all of them have. */
const older = 'export const z = [[1].at(-1), "aa".replaceAll("a", "b"), Object.hasOwn({}, "a")];';

/** The lines that the compiler refuses in a file that stands where this project's files do. */
function findRefusedLines(project: string, lines: readonly string[]): number[] {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache', 'compiled-'));
  try {
    writeFileSync(join(folder, 'planted.ts'), lines.join('\n'));
    const config = {
      extends: relative(folder, join(root, project, 'tsconfig.json')),
      compilerOptions: { rootDir: '/' },
      files: ['planted.ts'],
      include: [],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const { stdout } = spawnSync(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', folder], { encoding: 'utf8', cwd: folder });
    return [...new Set([...stdout.matchAll(/planted\.ts\((\d+),\d+\): error/g)].map(([, line]) => Number(line)))];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.each(['.', 'src/domain', 'src/offline/worker'])('built-ins newer than the oldest browsers are no words of the language in %s', (project) => {
  expect(findRefusedLines(project, [...newer, older])).toEqual(newer.map((_, place) => place + 1));
});
