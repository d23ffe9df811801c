import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scenarioLibraryPlugin } from '../../../src/content/build/scenario-library-plugin.ts';
import type { loadScenario } from '../../../src/content/load-scenario.ts';
import type { loadSummaries } from '../../../src/content/load-summaries.ts';

/** What the built app brings in, from a library in which two files have lost a comma each. */
let content: { loadScenario: typeof loadScenario; loadSummaries: typeof loadSummaries };
let root = '';

/** Takes out the first comma of a file. */
function loseComma(path: string): void {
  const file = join(root, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(',', ''));
}

beforeAll(async () => {
  mkdirSync('.cache', { recursive: true });
  root = mkdtempSync(join(process.cwd(), '.cache', 'content-'));
  const scenarios = ['wrong_order', 'stained_shirt', 'missed_technician'].map((name) => `scenarios/library/${name}`);
  for (const part of ['scenarios/methods', ...scenarios, 'src/content', 'src/domain', 'tsconfig.json']) cpSync(part, join(root, part), { recursive: true });
  for (const language of ['en', 'hy']) mkdirSync(join(root, 'locales', language), { recursive: true });
  writeFileSync(join(root, 'locales/README.md'), 'A note, no language.');
  loseComma('scenarios/library/stained_shirt/scenario.json');
  loseComma('scenarios/library/missed_technician/hy.json');
  writeFileSync(join(root, 'src/entry.ts'), "export * from './content/load-scenario.ts';\nexport * from './content/load-summaries.ts';\n");
  await build({ root, configFile: false, logLevel: 'silent', plugins: [scenarioLibraryPlugin()], build: { ssr: 'src/entry.ts' } });
  content = await import(/* @vite-ignore */ pathToFileURL(join(root, 'dist/entry.js')).href);
}, 60_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

test('a missing comma does not stop the build: the broken scenario is named, the others are offered', async () => {
  const { summaries, problems } = await content.loadSummaries('en');
  expect(summaries.map(({ id }) => id).sort()).toEqual(['missed_technician', 'wrong_order']);
  expect(problems).toMatchObject([{ code: 'not_json', file: 'scenarios/library/stained_shirt/scenario.json' }]);
});

test('a broken words file costs its scenario in that language only', async () => {
  const { summaries, problems } = await content.loadSummaries('hy');
  expect(summaries.map(({ id }) => id)).toEqual(['wrong_order']);
  expect(problems.map(({ file }) => file)).toContain('scenarios/library/missed_technician/hy.json');
  expect((await content.loadScenario('missed_technician', 'hy')).problems).toMatchObject([{ code: 'not_json' }]);
  expect((await content.loadScenario('missed_technician', 'en')).problems).toEqual([]);
});

test('opened by its address, a broken scenario says what is wrong, and another opens', async () => {
  const broken = await content.loadScenario('stained_shirt', 'en');
  expect(broken.problems).toMatchObject([{ code: 'not_json', file: 'scenarios/library/stained_shirt/scenario.json' }]);
  const { value } = await content.loadScenario('wrong_order', 'hy');
  expect(value).toMatchObject({ scenario: { id: 'wrong_order' }, words: { language: 'hy' }, method: { id: 'last' }, methodWords: { language: 'hy' } });
  expect(value?.words).not.toHaveProperty('madeFrom');
});

test('a note beside the languages is no language', async () => {
  expect((await content.loadSummaries('README.md')).problems).toMatchObject([{ code: 'missing_file' }]);
});
