import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stampTranslations } from '../../src/authoring/stamp-translation.ts';
import { COAT, changeFile, listPrinted, openPlantedLibrary } from './planted-library.ts';

const library = openPlantedLibrary();
const HY = `${COAT}/hy.json`;
const read = (file = HY) => readFileSync(join(library.root, file), 'utf8');

async function stamp(...files: string[]) {
  const lines: string[] = [];
  const isFine = await stampTranslations(library.root, files, (line) => lines.push(line));
  return { isFine, said: lines.join('\n') };
}

test('nothing changes where every sentence is confirmed already', async () => {
  const before = read();
  expect(await stamp(HY)).toEqual({ isFine: true, said: `${HY}: 0 sentences confirmed` });
  expect(read()).toBe(before);
});

test('a stale hash is replaced and all else stays as it is, whatever ends the lines, down to the last space', async () => {
  const odd = (text: string) => `\ufeff${text.replace('"title": "Խոսք՝ title"', '"title"  :   "Խոսք՝ title"').replaceAll('\n', '\r\n')}\r\n\r\n`;
  changeFile(library.root, 'hy.json', odd);
  changeFile(library.root, 'en.json', (text) => text.replace('Words of goal', 'Another goal'));
  const before = read();
  expect(await stamp(HY)).toEqual({ isFine: true, said: `${HY}: 1 sentence confirmed` });
  // The hash of “Another goal”.
  expect(read()).toBe(before.replace('"goal": "88f0c8be"', '"goal": "aceb53c7"'));
  expect(await listPrinted(library.root)).toEqual([]);
});

test('a new hash stands where its sentence does, and one without a sentence goes', async () => {
  const before = read();
  changeFile(library.root, 'hy.json', (text) =>
    text.replace('    "goal": "88f0c8be",\n', '').replace('  "madeFrom": {\n', '  "madeFrom": {\n    "gaol": "00000000",\n'),
  );
  expect(await stamp(HY)).toEqual({ isFine: true, said: `${HY}: 1 sentence confirmed` });
  expect(read()).toBe(before);
});

test('a translation without any hash gets all of them, laid out as its sentences are', async () => {
  const before = read();
  changeFile(library.root, 'hy.json', (text) => text.replace(/,\n {2}"madeFrom"[\s\S]*$/, '\n}\n'));
  expect((await stamp(HY)).said).toBe(`${HY}: 78 sentences confirmed`);
  expect(read()).toBe(before);
});

test('a method is confirmed as a scenario is', async () => {
  const file = 'scenarios/methods/last/hy.json';
  cpSync(join(library.root, 'scenarios/methods/last/en.json'), join(library.root, file));
  writeFileSync(join(library.root, file), read(file).replace('"language": "en"', '"language": "hy"'));
  const { isFine, said } = await stamp(file);
  expect([isFine, said]).toEqual([true, expect.stringMatching(/hy\.json: [1-9]\d+ sentences confirmed/)]);
});

test('a broken translation is refused with the words of the check, and stays as it is', async () => {
  changeFile(library.root, 'hy.json', (text) => text.replace('"summary": "Խոսք՝ summary"', '"title": "Ուրիշ"'));
  const before = read();
  const { isFine, said } = await stamp(HY);
  expect([isFine, read() === before]).toEqual([false, true]);
  expect(said).toBe(`
${(await listPrinted(library.root)).join('\n')}
${HY} was not changed.`);
});

test('a file that says another language than its name is refused', async () => {
  changeFile(library.root, 'hy.json', (text) => text.replace('"hy"', '"kk"'));
  expect(await stamp(HY)).toEqual({
    isFine: false,
    said: `
${HY}
  language (line 5)
    This says “kk”, its place says “hy”. Make the two the same.
${HY} was not changed.`,
  });
});

test('nothing is confirmed against English that is broken', async () => {
  changeFile(library.root, 'en.json', (text) => text.replace('"en",', '"en"'));
  expect(await stamp(HY)).toEqual({
    isFine: false,
    said: `
${COAT}/en.json
    4 |   "language": "en"
      |                   ^
    Line 4, column 19: A comma is missing here. Write one: entries that follow each other are separated by commas.
${COAT}/en.json was not changed.`,
  });
});

test.each([
  [`${COAT}/en.json`, `${COAT}/en.json is the English itself, which the others are made from. Name a translation, such as hy.json beside it.`],
  [`${COAT}/scenario.json`, `${COAT}/scenario.json holds no translation. Name a file such as scenarios/library/wrong_order/hy.json.`],
  ['scenarios/library.json', 'scenarios/library.json holds no translation. Name a file such as scenarios/library/wrong_order/hy.json.'],
  [`${COAT}/hj.json`, `There is no file ${COAT}/hj.json. Did you mean ${COAT}/hy.json?`],
  ['scenarios/library/torn_cat/hy.json', `There is no file scenarios/library/torn_cat/hy.json. Did you mean ${COAT}/hy.json?`],
  ['nothing/like/it', 'There is no file nothing/like/it.'],
  [COAT, `${COAT} is a folder. Name a translation in it, such as ${COAT}/hy.json.`],
])('what is no translation is refused in a sentence: %s', async (named, said) => {
  expect(await stamp(named)).toEqual({ isFine: false, said });
});

test('a path as Windows writes it is understood', async () => {
  expect(await stamp(HY.replaceAll('/', '\\'))).toEqual({ isFine: true, said: `${HY}: 0 sentences confirmed` });
});

test('of several files those that are sound are confirmed, and the whole is not well', async () => {
  expect(await stamp(`${COAT}/hj.json`, HY)).toEqual({
    isFine: false,
    said: `There is no file ${COAT}/hj.json. Did you mean ${COAT}/hy.json?\n${HY}: 0 sentences confirmed`,
  });
});

test('somebody who names no file is told what to name', async () => {
  expect(await stamp()).toEqual({
    isFine: false,
    said: 'Name the words files that were compared with the English, such as scenarios/library/wrong_order/hy.json',
  });
});
