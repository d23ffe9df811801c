import { cpSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printScenarioCheck } from '../../src/authoring/scenario-check.ts';
import { COAT, listPrinted, openPlantedLibrary } from './planted-library.ts';

const library = openPlantedLibrary();
const at = (file: string) => join(library.root, COAT, file);
const say = (path: string, found: string, expected: string) =>
  `${path}\n    The file is missing, but one of nearly that name is there: “${found}”. Rename that to “${expected}”. Where endings are hidden, let them be shown first: in Windows under View, “File name extensions”.`;

test.each([
  ['scenario.json', 'scenario.json.txt'],
  ['scenario.json', 'Scenario.JSON'],
  ['scenario.json', 'scenario.jsn'],
  ['scenario.json', 'scenarios.json'],
  ['scenario.json', 'scenario (1).json'],
  ['scenario.json', 'scenario - Copy.json'],
  ['walkthroughs.json', 'walkthrough.json'],
  ['walkthroughs.json', 'walkthroughs.json.txt'],
  ['en.json', 'en.json.txt'],
  ['en.json', 'EN.json'],
  ['hy.json', 'hy.json.txt'],
  ['en.json', 'english.json'],
  ['en.json', 'English.json.txt'],
  ['hy.json', 'armenian.json'],
  ['hy.json', 'Հայերեն.json'],
  ['en.json', 'en - Copy.json'],
  ['hy.json', 'HY.JSON'],
  ['hy.json', 'hy.jsn'],
])('where %s is missing, %s beside it is named, and nothing else is told', async (file, name) => {
  renameSync(at(file), at(name));
  expect((await listPrinted(library.root)).join('\n')).toBe(say(`${COAT}/${file}`, name, file));
});

test('where the file itself is there, its neighbours are left alone', async () => {
  for (const name of ['scenario.json.txt', 'en.json.bak', 'Scenario.JSON~', 'hy.jsn', 'notes.txt', 'en.txt']) writeFileSync(at(name), 'x');
  expect(await listPrinted(library.root)).toEqual([]);
});

test('a translation that was put aside is none that is misnamed', async () => {
  for (const name of ['ru.json.bak', 'ru.txt', 'readme.md']) writeFileSync(at(name), 'x');
  expect(await listPrinted(library.root)).toEqual([]);
});

test('a method file of nearly the right name is named', async () => {
  const method = 'scenarios/methods/last';
  renameSync(join(library.root, method, 'method.json'), join(library.root, method, 'method.json.txt'));
  expect((await listPrinted(library.root)).join('\n')).toContain(say(`${method}/method.json`, 'method.json.txt', 'method.json'));
});

test('the file about the library is looked for under nearly its name, too', async () => {
  const printed: string[] = [];
  renameSync(join(library.root, 'scenarios/library.json'), join(library.root, 'scenarios/library.json.txt'));
  cpSync(at('hy.json'), at('hy.json.bak'));
  await printScenarioCheck(library.root, (line) => printed.push(line));
  expect(printed.join('\n').trim()).toContain(say('scenarios/library.json', 'library.json.txt', 'library.json'));
});
