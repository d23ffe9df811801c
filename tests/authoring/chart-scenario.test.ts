import { expect, it } from 'vitest';
import { chartScenario } from '../../src/authoring/chart-scenario.ts';
import { readShipped } from '../content/read-shipped.ts';

it('prints a chart of a scenario that has every turn and every ending of its file', async () => {
  const lines: string[] = [];
  expect(await chartScenario(process.cwd(), 'wrong_order', (line) => lines.push(line))).toBe(true);
  const named = [...lines.join('\n').matchAll(/<(?:state|final) id="(\w+)"/g)].map(([, id]) => id);
  const scenario = (await readShipped()).find(({ name }) => name === 'wrong_order')?.scenario;
  expect(named).toEqual([...(scenario?.turns ?? []), ...(scenario?.endings ?? [])].map(({ id }) => id));
});

it('names the scenarios there are where there is none of that id', async () => {
  const lines: string[] = [];
  expect(await chartScenario(process.cwd(), 'wrong_soup', (line) => lines.push(line))).toBe(false);
  expect(lines).toEqual(['There is no scenario wrong_soup. There are: cold_coffee, missed_technician, stained_shirt, wrong_order, late_bouquet']);
});
