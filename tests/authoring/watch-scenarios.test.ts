import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { watchScenarios } from '../../src/authoring/watch-scenarios.ts';
import { COAT, changeFile, openPlantedLibrary } from './planted-library.ts';

const library = openPlantedLibrary();
const WAITING = 'Waiting for the next save. Ctrl+C ends.';
const waiting = { timeout: 20_000, interval: 50 };

test('whenever a file is saved its scenario is checked again, alone, with a link that plays it', async () => {
  cpSync(join(library.root, COAT), join(library.root, 'scenarios/library/other_coat'), { recursive: true });
  const lines: string[] = [];
  const stopping = new AbortController();
  const stopped = watchScenarios(library.root, [], (line) => lines.push(line), stopping.signal);
  await vi.waitFor(() => expect(lines).toContain(WAITING), waiting);
  const links = lines.filter((line) => line.startsWith('Play '));
  expect(links).toEqual([
    expect.stringMatching(/^Play other_coat: http:\/\/localhost:\d+\/#\/briefing\/other_coat$/),
    expect.stringMatching(/^Play torn_coat: http:\/\/localhost:\d+\/#\/briefing\/torn_coat$/),
  ]);

  lines.length = 0;
  changeFile(library.root, 'en.json', (text) => text.replace('"en",', '"en"'));
  changeFile(library.root, 'hy.json', (text) => text.replace('"hy",', '"hy"'));
  await vi.waitFor(() => expect(lines).toContain(WAITING), waiting);
  expect(lines[0]).toMatch(/^\n─+ .* torn_coat ─+\n$/);
  expect(lines.filter((line) => line.startsWith('\nscenarios/'))).toEqual([`\n${COAT}/en.json`, `\n${COAT}/hy.json`]);
  expect(lines.slice(-3)).toEqual(['6 files looked at, 2 problems', links[1], WAITING]);

  stopping.abort();
  expect(await stopped).toBe(true);
}, 60_000);
