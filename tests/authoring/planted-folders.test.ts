import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printScenarioCheck } from '../../src/authoring/scenario-check.ts';
import { COAT, changeFile, openPlantedLibrary } from './planted-library.ts';

const library = openPlantedLibrary();
const ABOVE = 'scenarios/library';

/** Gives the folder another name, and lists what its author then reads. */
async function listRenamed(name: string): Promise<string> {
  renameSync(join(library.root, COAT), join(library.root, ABOVE, name));
  const printed: string[] = [];
  await printScenarioCheck(library.root, (line) => printed.push(line), [name]);
  return printed
    .filter((line) => line !== '' && !/^\d+ files looked at|^\w+_coat: /.test(line))
    .join('\n')
    .trim();
}

test('a folder that was only renamed is told once, with every file to change', async () => {
  expect(await listRenamed('old_coat')).toBe(`${ABOVE}/old_coat/scenario.json
  id (line 4)
    This says “torn_coat”, the folder is called “old_coat”. Write “old_coat” here, and under “scenario” in en.json, hy.json, walkthroughs.json; or give the folder its old name.`);
});

test('a file that says the new name already is not among those to change', async () => {
  changeFile(library.root, 'en.json', (text) => text.replace('"scenario": "torn_coat"', '"scenario": "old_coat"'));
  expect(await listRenamed('old_coat')).toContain('under “scenario” in hy.json, walkthroughs.json;');
});

test('where all other files say the name of the folder, only the id is to change', async () => {
  changeFile(library.root, 'scenario.json', (text) => text.replace('"id": "torn_coat"', '"id": "old_coat"'));
  expect(await listRenamed('torn_coat')).toBe(`${COAT}/scenario.json
  id (line 4)
    This says “old_coat”, its place says “torn_coat”. Make the two the same.`);
});

test('what else is wrong with a file is told with it', async () => {
  changeFile(library.root, 'hy.json', (text) => text.replace('"scenario": "torn_coat"', '"scenario": "torn_hat"'));
  changeFile(library.root, 'en.json', (text) => text.replace('Words of title', 'TODO'));
  const told = await listRenamed('old_coat');
  expect(told).toContain('under “scenario” in en.json, walkthroughs.json;');
  expect(told).toContain('This says “torn_hat”, its place says “old_coat”. Make the two the same.');
  expect(told).toContain('“TODO” stands in for a sentence that is yet to be written.');
});

test.each([
  ['torn_coat - Copy', '2 to 41 small Latin letters, digits and _, a letter first'],
  ['Torn_Coat', '2 to 41 small Latin letters, digits and _, a letter first'],
])('a folder whose name can be no id is told to be renamed, and nothing is asked of its files: %s', async (name, rule) => {
  expect(await listRenamed(name)).toBe(`${ABOVE}/${name}
    “${name}” cannot be the name of a scenario. Give the folder another: ${rule}. Then write it as the id, and under “scenario” in the other files.`);
});
