import { expect, it } from 'vitest';
import { runScenarioCommand } from '../../src/authoring/scenario-command.ts';
import { readShipped } from '../content/read-shipped.ts';

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
  expect(lines).toContain('     0  Offers nothing, although the loss calls for a gesture: Offers nothing, although the loss calls for a gesture');
  expect(lines.some((line) => line.startsWith('     3  Keeps the gesture in proportion: '))).toBe(true);
  expect(lines.some((line) => /^ {5}critical error: .+ \(told before: situation\)$/.test(line))).toBe(true);
});

it('does one thing at a time', async () => {
  const { isFine, lines } = await print('wrong_order', '--marks', '--chart');
  expect(isFine).toBe(false);
  expect(lines[0]).toContain('Name one scenario, and one thing to do with it.');
});
