import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { printScenarioCheck } from '../../src/authoring/scenario-check.ts';
import { hashSentence } from '../../src/domain/format/hash-sentence.ts';
import type { ScenarioWords } from '../../src/domain/scenario/scenario-words-schema.ts';
import { buildScenarioWords } from '../builders/build-scenario-words.ts';
import { buildGoodCoat, buildGoodCoatJson } from '../builders/good-coat.ts';
import { plant } from '../builders/plant.ts';

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
  // Too short to be tried by signs: an introduction.
  writeFileSync(join(coat, 'scenario.json'), layOut(plant(buildGoodCoatJson(), ['introduction'], true)));
  cpSync(`${FROZEN}/walkthroughs.json`, join(coat, 'walkthroughs.json'));
  const words = giveWhys(buildScenarioWords(buildGoodCoat()), 'Why of');
  writeFileSync(join(coat, 'en.json'), `${JSON.stringify(words, null, 2)}\n`);
  const armenian = giveWhys(JSON.parse(readFileSync(`${FROZEN}/scenario-words.json`, 'utf8')), 'Ինչու է այդպես՝');
  const madeFrom = Object.fromEntries(Object.entries(words.sentences).map(([key, sentence]) => [key, hashSentence(sentence)]));
  writeFileSync(join(coat, 'hy.json'), `${JSON.stringify({ ...armenian, madeFrom }, null, 2)}\n`);
  return root;
}

/** As authors have it: a list of words on one line. */
function layOut(json: unknown): string {
  const onOneLine = (_: string, items: string) => `[${items.replace(/,\s+/g, ', ')}]`;
  return `${JSON.stringify(json, null, 2).replace(/\[\s+("[^"]*"(?:,\s+"[^"]*")*)\s+\]/g, onOneLine)}\n`;
}

/** A why that says something for each reply. */
function giveWhys(words: ScenarioWords, opening: string): ScenarioWords {
  const sentences = Object.entries(words.sentences).map(([key, sentence]) => [key, key.endsWith('.why') ? `${opening} ${key}, and nothing else.` : sentence]);
  return { ...words, sentences: Object.fromEntries(sentences) };
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
