import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkLibrary } from '../../src/authoring/check-library.ts';
import { printScenarioCheck } from '../../src/authoring/scenario-check.ts';
import { COAT, listPrinted, openPlantedLibrary } from './planted-library.ts';

const library = openPlantedLibrary();
const at = (file: string) => join(library.root, COAT, file);
const read = (file: string) => readFileSync(at(file), 'utf8');
const BROKEN = '{ "formatVersion": 1\n';
const UNCLOSED = `
    1 | { "formatVersion": 1
      |                     ^
    Line 1, column 21: A } is missing here: the { of line 1 is not closed. Write it.`;

test.each([
  ['is empty', () => '', `\n    The file is empty. Undo the last change, or take the last good copy of it.`],
  [
    'is a web page',
    () => '<!doctype html>\n<html>',
    '\n    This is not an Amends file: it begins with “<!doctype html>”. Such a file begins with {. If this one did, take the last good copy of it.',
  ],
  ['holds a list', () => '[]', '\n    “a list in [ ]” is not what belongs here. Write a group of entries in { }.'],
  [
    'is saved as UTF-16, the low byte first',
    (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
    '\n    The file is saved as UTF-16, which some programs call Unicode. Save it once more, as UTF-8.',
  ],
  [
    'is saved as UTF-16, the high byte first',
    (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
    '\n    The file is saved as UTF-16, which some programs call Unicode. Save it once more, as UTF-8.',
  ],
  [
    'is saved as Latin-1',
    (text: string) => Buffer.from(text.replace('Words of title', 'Café'), 'latin1'),
    `
    10 |     "title": "Caf\ufffd",
       |                  ^
    Line 10, column 18: A letter is lost here, because the file is not saved as UTF-8. Open it in the program in which it was written, and save it as UTF-8.`,
  ],
  ['is broken', () => BROKEN, UNCLOSED],
])('a words file that %s is told as that, and is never missing', async (_name, change, said) => {
  writeFileSync(at('en.json'), change(read('en.json')));
  expect((await listPrinted(library.root)).join('\n')).toBe(`${COAT}/en.json${said}`);
});

test('a byte order mark, as Notepad writes it, is read as if it were not there', async () => {
  for (const file of ['en.json', 'hy.json', 'scenario.json', 'walkthroughs.json']) writeFileSync(at(file), `\ufeff${read(file)}`);
  expect(await listPrinted(library.root)).toEqual([]);
});

test('a line is told as the editor counts it, whatever ends it and whether or not there is a mark before it', async () => {
  writeFileSync(at('en.json'), `\ufeff${read('en.json').replace('Words of title', 'Words <3').replaceAll('\n', '\r\n')}`);
  expect((await listPrinted(library.root)).join('\n')).toBe(`${COAT}/en.json
  sentences.title (line 10)
    “Words <3” cannot stand here. Write a sentence without < > { } and without a line break.`);
});

test.each([['scenario.json'], ['walkthroughs.json']])('%s that is broken is told once', async (file) => {
  writeFileSync(at(file), BROKEN);
  expect((await listPrinted(library.root)).join('\n')).toBe(`${COAT}/${file}${UNCLOSED}`);
});

test('where the method cannot be read its scenarios are not blamed', async () => {
  writeFileSync(join(library.root, 'scenarios/methods/last/method.json'), BROKEN);
  expect((await listPrinted(library.root)).join('\n')).toBe(`scenarios/methods/last/method.json${UNCLOSED}`);
  expect((await checkLibrary(library.root)).facts).toEqual(['torn_coat: not checked, because its method cannot be read']);
});

test.each([['scenario.json'], ['en.json'], ['walkthroughs.json']])('%s that is not there is missing', async (file) => {
  rmSync(at(file));
  expect((await listPrinted(library.root)).join('\n')).toBe(
    `${COAT}/${file}\n    The file is missing. Add it, or copy it from another scenario and change the words.`,
  );
});

test('files and folders that other systems hide are left alone, and so is what is no JSON', async () => {
  for (const file of ['._en.json', '.DS_Store', 'en.json.bak', 'notes.txt']) writeFileSync(at(file), 'x');
  mkdirSync(join(library.root, 'scenarios/library/.Trashes'));
  mkdirSync(join(library.root, 'scenarios/methods/.idea'));
  expect(await listPrinted(library.root)).toEqual([]);
  expect((await checkLibrary(library.root)).problems).toEqual([]);
});

test.each([
  ['en.json', 'en - Copy.json'],
  ['en.json', 'en - Copy (2).json'],
  ['en.json', 'Copy of en.json'],
  ['en.json', 'en copy 2.json'],
  ['en.json', 'en (1).json'],
  ['en.json', 'en — копия.json'],
  ['en.json', 'en_old.json'],
  ['en.json', 'english.json'],
  ['hy.json', 'HY.json'],
  ['scenario.json', 'scenario - Copy.json'],
  ['walkthroughs.json', 'walkthroughs (1).json'],
])('a copy of %s is told as that, and nothing else of it: %s', async (file, copy) => {
  cpSync(at(file), at(copy));
  expect((await listPrinted(library.root)).join('\n')).toBe(`${COAT}/${copy}
    “${copy}” is a copy of “${file}”. Remove it; or, where it is to be a translation, rename it to the short name of its language, such as hy.json.`);
});

test('an empty folder is told as that, also where only hidden files are in it', async () => {
  for (const name of ['New folder', 'New folder (2)']) mkdirSync(join(library.root, 'scenarios/library', name));
  writeFileSync(join(library.root, 'scenarios/library/New folder (2)/.DS_Store'), 'x');
  expect((await checkLibrary(library.root)).problems).toEqual([
    { code: 'empty_folder', file: 'scenarios/library/New folder', path: [] },
    { code: 'empty_folder', file: 'scenarios/library/New folder (2)', path: [] },
  ]);
});

test('a walkthrough that comes out otherwise shows the whole talk, and all that differs', async () => {
  writeFileSync(at('walkthroughs.json'), read('walkthroughs.json').replace('"story.a"', '"story.b"').replace('"ending": "delighted"', '"ending": "lost"'));
  expect((await listPrinted(library.root)).join('\n')).toBe(`${COAT}/walkthroughs.json
  walkthroughs.excellent (line 6)
    The run “excellent” does not come out as it is written here. Write what comes out, or change the talk.
      ending: lost is written, delighted comes out
      scores.listen: 100 is written, 13 comes out
      scores.solve: 100 is written, 69 comes out
      overall: 100 is written, 72 comes out
      passed: true is written, false comes out
    The talk, turn by turn:
      story      anger  6, trust  4, reply b
      sorry      anger  6, trust  4, reply a
      options    anger  6, trust  5, reply a
      gesture    anger  5, trust  6, reply a
      check      anger  4, trust  7, reply a
      delighted  anger  4, trust  7`);
});

test.each([
  [
    'library.json',
    '{\n  "formatVersion": 1,\n  "id": "Mine!"\n}',
    '  id (line 3)\n    “Mine!” cannot stand here. Write 2 to 41 small Latin letters, digits and _, a letter first.',
  ],
  [
    'terms/en.json',
    '{\n  "language": "en",\n  "terms": [\n    { "meaning": "x", "say": 3, "never": [] }\n  ]\n}',
    '  terms (the first).say (line 4)\n    “3” is not what belongs here. Write a text in quotes.',
  ],
])('what is wrong with %s comes with its line, too', async (file, text, said) => {
  const printed: string[] = [];
  mkdirSync(join(library.root, 'scenarios/terms'));
  writeFileSync(join(library.root, 'scenarios', file), text);
  await printScenarioCheck(library.root, (line) => printed.push(line));
  expect(printed.join('\n')).toContain(`scenarios/${file}\n${said}`);
});
