import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { printMarks } from '../../src/authoring/print-marks.ts';
import { runScenarioCommand } from '../../src/authoring/scenario-command.ts';
import { readShipped } from '../content/read-shipped.ts';
import { COAT, changeFile, openPlantedLibrary } from './planted-library.ts';

async function print(...args: string[]) {
  const lines: string[] = [];
  const isFine = await runScenarioCommand(process.cwd(), args, (line) => lines.push(line));
  return { isFine, lines };
}

it('prints every reply of a scenario, and each mark with the sentence of its level', async () => {
  const { isFine, lines } = await print('wrong_order', '--marks');
  expect(isFine).toBe(true);
  const shipped = (await readShipped()).find(({ name }) => name === 'wrong_order');
  const replies = shipped?.scenario.turns.flatMap((turn) => turn.replies.map(({ id }) => id)) ?? [];
  expect(lines.filter((line) => /^ {2}[a-g] {2}\S/.test(line)).map((line) => line[2])).toEqual(replies);
  // opening.b lets the customer finish as it should be.
  expect(lines).toContain('     3  Lets the customer finish: Lets the customer tell the whole story and gives room for anything still unsaid.');
});

it('shows what an offer is worth, what stands in place of one, and where a critical error was told before', async () => {
  const { lines } = await print('wrong_order', '--marks');
  expect(lines).toContain('     0  Offers nothing, although the loss calls for a gesture');
  expect(lines.some((line) => line.startsWith('     3  Keeps the gesture in proportion: '))).toBe(true);
  expect(lines.some((line) => /^ {5}critical error: .+ \(told before: situation\)$/.test(line))).toBe(true);
});

it('does one thing at a time', async () => {
  const { isFine, lines } = await print('wrong_order', '--marks', '--chart');
  expect(isFine).toBe(false);
  expect(lines[0]).toContain('Name one scenario, and one thing to do with it.');
});

describe('of a planted scenario', () => {
  const library = openPlantedLibrary();
  beforeEach(() => {
    cpSync('scenarios/methods/last', join(library.root, 'scenarios/methods/last'), { recursive: true });
    rmSync(join(library.root, COAT, 'hy.json'));
  });
  async function printPlanted(): Promise<string[]> {
    const lines: string[] = [];
    await printMarks(library.root, 'torn_coat', (line) => lines.push(line));
    return lines;
  }

  it('says so of a reply on which nothing is marked', async () => {
    changeFile(library.root, 'scenario.json', (text) => text.replace(/"marks": \{\s*"lets_finish": 3[^}]*\}/, '"marks": {}'));
    const lines = await printPlanted();
    expect(lines.slice(lines.indexOf('  a  Words of turn.story.a'), lines.indexOf('  b  Words of turn.story.b'))).toEqual([
      '  a  Words of turn.story.a',
      '     Nothing is marked.',
      '',
    ]);
  });

  it('prints everything that the customer may say in a turn, each with when it is said', async () => {
    const lines = await printPlanted();
    const at = lines.indexOf('sorry:');
    expect(lines.slice(at, at + 3)).toEqual(['sorry:', '  where anger is 6 or more: Words of turn.sorry.hot', '  otherwise: Words of turn.sorry.plain']);
  });
});
