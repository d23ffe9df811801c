import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runSignCommand } from '../../src/authoring/sign-command.ts';

let root = '';
beforeAll(() => {
  mkdirSync('.cache', { recursive: true });
  root = mkdtempSync(join(process.cwd(), '.cache', 'bots-'));
  for (const part of ['methods', 'signs', 'library/wrong_order']) cpSync(join('scenarios', part), join(root, 'scenarios', part), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function run(...args: string[]) {
  const lines: string[] = [];
  const isFine = await runSignCommand(root, args, (line) => lines.push(line));
  return { isFine, lines, said: lines.join('\n') };
}

test('what is named is shown, a scenario also by the path of its folder', async () => {
  const { isFine, lines } = await run('scenarios/library/wrong_order/', 'ky');
  expect(isFine).toBe(true);
  expect(lines[0]).toContain('ky, 1 complaints');
  expect(lines.filter((line) => line.includes('score at random'))).toHaveLength(1);
});

test.each([
  ['wrong_oder', 'There is no scenario and no language wrong_oder. Did you mean wrong_order? There are: wrong_order; en, hy, kk, ky, mn, ru.'],
  ['xx-YY-zz', 'There is no scenario and no language xx-YY-zz. There are: wrong_order; en, hy, kk, ky, mn, ru.'],
])('what there is not is refused, with what was probably meant and how to call it: %s', async (name, sentence) => {
  const { isFine, said } = await run(name, 'en');
  expect([isFine, said.split('\n')[0]]).toEqual([false, sentence]);
  expect(said).toContain('npm run bots -- [ID…] [LANGUAGE…]');
  expect(said).not.toContain('score at random');
});

test.each([['--help'], ['-h']])('%s prints what it does and how to call it', async (option) => {
  const { isFine, said } = await run(option);
  expect(isFine).toBe(true);
  for (const words of ['npm run bots', '[LANGUAGE…]', '--help', 'ID is the name of a folder in scenarios/library']) expect(said).toContain(words);
});

test.each([
  ['--hepl', "Unknown option '--hepl'. Did you mean --help?"],
  ['--all', "Unknown option '--all'."],
])('an option that there is not is refused: %s', async (option, sentence) => {
  const { isFine, said } = await run(option);
  expect([isFine, said.split('\n')[0]]).toEqual([false, sentence]);
  expect(said).toContain('npm run bots -- [ID…] [LANGUAGE…]');
});
