import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { packScenario } from '../../src/authoring/pack-scenario.ts';
import { hashStructure } from '../../src/domain/format/hash-structure.ts';
import { readPack } from '../../src/domain/pack/read-pack.ts';
import { expectRead } from '../builders/torn-coat.ts';
import { LANGUAGES, readShipped } from '../content/read-shipped.ts';

let root = '';
beforeEach(() => {
  mkdirSync('.cache', { recursive: true });
  root = mkdtempSync(join(process.cwd(), '.cache', 'pack-'));
  for (const part of ['library.json', 'methods', 'library/wrong_order']) cpSync(join('scenarios', part), join(root, 'scenarios', part), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function pack(id: string, file = 'order.json') {
  const lines: string[] = [];
  const isWritten = await packScenario(root, id, file, (line) => lines.push(line));
  return { isWritten, said: lines.join('\n'), text: existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined };
}

it('writes a scenario with its words, walkthroughs and method to a file that reads back as the folder does', async () => {
  const { isWritten, said, text } = await pack('wrong_order');
  expect(isWritten).toBe(true);
  const { library, scenario, words, walkthroughs, method, methodWords } = expectRead(readPack('order.json', JSON.parse(text ?? '')));
  const shipped = (await readShipped()).find(({ name }) => name === 'wrong_order');
  expect(library).toBe(JSON.parse(readFileSync('scenarios/library.json', 'utf8')).id);
  expect(hashStructure(scenario)).toBe(hashStructure(shipped?.scenario));
  expect(hashStructure(method)).toBe(hashStructure(shipped?.method));
  expect(Object.keys(words).sort()).toEqual([...LANGUAGES]);
  for (const language of LANGUAGES) expect(words[language]?.sentences).toEqual(shipped?.words.get(language)?.sentences);
  expect(Object.keys(methodWords ?? {}).sort()).toEqual([...LANGUAGES]);
  expect(hashStructure(walkthroughs)).toBe(hashStructure(shipped?.walkthroughs));
  expect(said).toBe(`order.json: wrong_order, revision ${scenario.revision}, in ${Object.keys(words).join(', ')}`);
});

it('writes over an older pack of the same scenario, and over nothing else', async () => {
  expect((await pack('wrong_order')).isWritten).toBe(true);
  expect((await pack('wrong_order')).isWritten).toBe(true);
  const own = 'scenarios/library/wrong_order/en.json';
  const before = readFileSync(join(root, own), 'utf8');
  const { isWritten, said, text } = await pack('wrong_order', own);
  expect([isWritten, said, text === before]).toEqual([false, `${own} is there already, and is no pack of wrong_order. Name another file.`, true]);
  writeFileSync(join(root, 'other.json'), JSON.stringify({ kind: 'pack', scenario: { id: 'cold_soup' } }));
  expect((await pack('wrong_order', 'other.json')).isWritten).toBe(false);
});

it('says what is wrong and writes nothing where a part cannot be read', async () => {
  const file = join(root, 'scenarios/library/wrong_order/hy.json');
  const words = JSON.parse(readFileSync(file, 'utf8'));
  delete words.sentences.title;
  writeFileSync(file, JSON.stringify(words));
  const { isWritten, said, text } = await pack('wrong_order');
  expect([isWritten, text]).toEqual([false, undefined]);
  expect(said).toBe('scenarios/library/wrong_order/hy.json\n  sentences.title (line 1)\n    The sentence “title” is missing. Write it.');
});

it('names the scenarios there are where there is none of that id', async () => {
  expect(await pack('wrong_soup')).toEqual({ isWritten: false, said: 'There is no scenario wrong_soup. There are: wrong_order', text: undefined });
});
