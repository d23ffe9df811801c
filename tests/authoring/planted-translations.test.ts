import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COAT, changeFile, listPrinted, openPlantedLibrary } from './planted-library.ts';

const library = openPlantedLibrary();
const at = (file: string) => join(library.root, COAT, file);
const countSentences = () => Object.keys(JSON.parse(readFileSync(at('en.json'), 'utf8')).sentences).length;

/** Armenian that is the English, as somebody has it who begins by copying the file. */
function copyEnglish(): void {
  writeFileSync(at('hy.json'), readFileSync(at('en.json'), 'utf8').replace('"language": "en"', '"language": "hy"'));
}

test('a translation that is a copy of the English is told once, with how many sentences are to be translated', async () => {
  copyEnglish();
  const all = countSentences();
  expect((await listPrinted(library.root)).join('\n')).toBe(
    `${COAT}/hy.json\n    ${all} of ${all} sentences are still the English, word for word. Translate them, then run npm run translated on this file.`,
  );
});

test('it is told once, too, where a few sentences have been translated already', async () => {
  copyEnglish();
  changeFile(library.root, 'hy.json', (text) => text.replace('Words of title', 'Պատռված վերարկու').replace('Words of goal', 'Նպատակը'));
  const all = countSentences();
  expect((await listPrinted(library.root)).join('\n')).toBe(
    `${COAT}/hy.json\n    ${all - 2} of ${all} sentences are still the English, word for word. Translate them, then run npm run translated on this file.`,
  );
});

test('one sentence that is still English is told by its key, also where nobody has confirmed it', async () => {
  changeFile(library.root, 'hy.json', (text) => {
    const json = JSON.parse(text);
    json.sentences.title = 'Words of title';
    delete json.madeFrom.title;
    return JSON.stringify(json, null, 2);
  });
  expect((await listPrinted(library.root)).join('\n')).toBe(`${COAT}/hy.json\n  sentences.title (line 11)\n    “title” is still in English. Translate it.`);
});

test('a translation that nobody has confirmed at all is told once', async () => {
  changeFile(library.root, 'hy.json', (text) => JSON.stringify({ ...JSON.parse(text), madeFrom: undefined }, null, 2));
  expect((await listPrinted(library.root)).join('\n')).toBe(
    `${COAT}/hy.json\n    Nobody has confirmed yet that the ${countSentences()} sentences of this file say what the English says. Compare them with the English, then run npm run translated on this file.`,
  );
});

test.each([
  ['a why', '"Why of turn.story.a.why, and nothing else."', 'turn.story.a.why (line 28)'],
  ['a reply', '"Words of turn.story.a"', 'turn.story.a (line 27)'],
])('a placeholder for %s is told once, and neither its translation nor the other replies are blamed', async (_name, from, place) => {
  changeFile(library.root, 'en.json', (text) => text.replace(from, '"TODO"'));
  expect((await listPrinted(library.root)).join('\n')).toBe(`${COAT}/en.json
  sentences.${place}
    “TODO” stands in for a sentence that is yet to be written. Write the sentence.`);
});

test('a placeholder in both languages is told once in each', async () => {
  for (const file of ['en.json', 'hy.json']) changeFile(library.root, file, (text) => text.replace(/("turn\.story\.a\.why": ")[^"]*/, '$1…'));
  const told = (file: string, line: number) =>
    `${COAT}/${file}\n  sentences.turn.story.a.why (line ${line})\n    “…” stands in for a sentence that is yet to be written. Write the sentence.`;
  expect((await listPrinted(library.root)).join('\n')).toBe(`${told('en.json', 28)}\n${told('hy.json', 29)}`);
});
