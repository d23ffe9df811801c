import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { printScenarioCheck } from '../../src/authoring/scenario-check.ts';
import { buildScenarioWords } from '../builders/build-scenario-words.ts';
import { buildGoodCoat } from '../builders/good-coat.ts';

const FROZEN = 'tests/formats/v1';
/** The folder of the one scenario, below the root. */
export const COAT = 'scenarios/library/torn_coat';

/** A library for each test of a file, which is gone after it. */
export function openPlantedLibrary(): { root: string } {
  const library = { root: '' };
  beforeEach(() => {
    library.root = makeLibrary();
  });
  afterEach(() => rmSync(library.root, { recursive: true, force: true }));
  return library;
}

/** A folder that is laid out as the project is, with one scenario in English and Armenian and one method in English. */
function makeLibrary(): string {
  mkdirSync('.cache', { recursive: true });
  const root = mkdtempSync(join(process.cwd(), '.cache', 'planted-'));
  const method = join(root, 'scenarios/methods/last');
  const coat = join(root, COAT);
  for (const folder of [method, coat]) mkdirSync(folder, { recursive: true });
  cpSync('scenarios/library.json', join(root, 'scenarios/library.json'));
  cpSync(`${FROZEN}/method.json`, join(method, 'method.json'));
  cpSync(`${FROZEN}/method-words.json`, join(method, 'en.json'));
  const good = buildGoodCoat();
  writeFileSync(join(coat, 'scenario.json'), `${JSON.stringify(good, null, 2)}\n`);
  cpSync(`${FROZEN}/walkthroughs.json`, join(coat, 'walkthroughs.json'));
  cpSync(`${FROZEN}/scenario-words.json`, join(coat, 'hy.json'));
  const words = buildScenarioWords(good);
  const whys = Object.keys(words.sentences).filter((key) => key.endsWith('.why'));
  const sentences = { ...words.sentences, ...Object.fromEntries(whys.map((key) => [key, `Why of ${key}, in words of its own.`])) };
  writeFileSync(join(coat, 'en.json'), `${JSON.stringify({ ...words, sentences }, null, 2)}\n`);
  return root;
}

/** Changes the text of a file of the scenario. */
export function changeFile(root: string, file: string, change: (text: string) => string | Uint8Array): void {
  const path = join(root, COAT, file);
  const [before, after] = [readFileSync(path, 'utf8'), change(readFileSync(path, 'utf8'))];
  if (before === after) throw new Error(`Nothing was planted in ${file}.`);
  writeFileSync(path, after);
}

/** Every line that `npm run scenarios` prints about the scenario, without those it prints when nothing is planted. */
export async function listPrinted(root: string, usual: readonly string[] = []): Promise<string[]> {
  const printed: string[] = [];
  await printScenarioCheck(root, (line) => printed.push(line), ['torn_coat']);
  return printed
    .filter((line) => line !== '' && !usual.includes(line) && !/^\d+ files looked at|^torn_coat: /.test(line))
    .map((line) => line.replace(/^\n/, ''));
}
