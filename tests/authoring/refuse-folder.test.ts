import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refuseFolder } from '../../src/authoring/refuse-folder.mjs';

test.each(['/home/anna/amends', 'C:\\Users\\Анна\\Мой проект 100%\\amends', '/tmp/a %23 b'])('%s is a folder to work in', (folder) => {
  expect(refuseFolder(folder)).toBeUndefined();
});

test.each([
  ['/home/anna/project #1/amends', '#'],
  ['/home/anna/really?/amends', '?'],
])('%s is not, and is named with the sign that is in the way', (folder, sign) => {
  expect(refuseFolder(folder)).toBe(`Amends does not work in a folder with ${sign} in its path: ${folder}\nRename that folder, or move Amends to another.`);
});

test('a command in such a folder says that and nothing else', () => {
  mkdirSync('.cache', { recursive: true });
  const folder = mkdtempSync(join(process.cwd(), '.cache', 'Мой проект #1 100%-'));
  cpSync('src/authoring', join(folder, 'src/authoring'), { recursive: true });
  cpSync('package.json', join(folder, 'package.json'));
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'), 'junction');
  try {
    for (const command of ['run-scenario-check', 'run-stamp', 'run-sign-table']) {
      const run = () => execFileSync(process.execPath, [join(folder, `src/authoring/${command}.mjs`)], { cwd: folder, stdio: 'pipe', encoding: 'utf8' });
      expect(run).toThrow(expect.objectContaining({ status: 1, stderr: `${refuseFolder(folder)}\n` }));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
