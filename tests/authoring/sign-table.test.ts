import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { printSignTable } from '../../src/authoring/sign-table.ts';

let root = '';
beforeEach(() => {
  mkdirSync('.cache', { recursive: true });
  root = mkdtempSync(join(process.cwd(), '.cache', 'signs-'));
  for (const part of ['methods', 'signs', 'library/wrong_order', 'library/stained_shirt'])
    cpSync(join('scenarios', part), join(root, 'scenarios', part), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function print(...only: string[]): Promise<string[]> {
  const lines: string[] = [];
  await printSignTable(root, only, (line) => lines.push(line));
  return lines;
}

it('shows the library, and each scenario with every sign and every turn', async () => {
  const lines = await print('en');
  expect(lines.filter((line) => /^\nen, 2 complaints/.test(line))).toHaveLength(1);
  expect(lines.filter((line) => /^ {2}a rule fitted to the others: !?[+-]\d/.test(line))).toHaveLength(1);
  expect(lines.filter((line) => /^\n {2}(stained_shirt|wrong_order), en: score at random \d/.test(line))).toHaveLength(2);
  expect(lines.filter((line) => /^ {2}sentences +most .*least /.test(line))).toHaveLength(3);
  expect(lines.filter((line) => /^ {4}\w+ +best [a-g]; (most|least) /.test(line))).toHaveLength(30);
});

it('shows one scenario alone, against the whole library', async () => {
  const lines = await print('wrong_order', 'ky');
  expect(lines[0]).toContain('ky, 2 complaints');
  expect(lines.filter((line) => line.includes('score at random')).map((line) => line.trim().split(',')[0])).toEqual(['wrong_order']);
});

it('says so where a language has no word lists, and goes by the other signs', async () => {
  rmSync(join(root, 'scenarios/signs/en.json'));
  const lines = await print('en');
  expect(lines[0]).toBe('\nen has no word lists in scenarios/signs: only the other signs are looked at.');
  expect(lines.some((line) => line.startsWith('  sentences'))).toBe(true);
  expect(lines.some((line) => line.startsWith('  negations'))).toBe(false);
});

it('leaves out the rule where there is nothing to learn it from', async () => {
  rmSync(join(root, 'scenarios/library/wrong_order'), { recursive: true });
  expect((await print('en')).some((line) => line.includes('fitted'))).toBe(false);
});
