import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hashSentence } from '../domain/format/hash-sentence.ts';
import { SOURCE_LANGUAGE } from '../domain/format/source-language.ts';

type WordsFile = { sentences: Record<string, string>; madeFrom?: Record<string, string> };

/**
 * `npm run translated -- FILE…`: notes beside every sentence of a translation the hash of the English it stands for
 * now. A translator runs it after comparing the two; it is the only way a stale mark goes away.
 * @returns how many hashes changed
 */
export async function stampTranslation(file: string): Promise<number> {
  const source = await readWords(join(dirname(file), `${SOURCE_LANGUAGE}.json`));
  const words = await readWords(file);
  const before = words.madeFrom ?? {};
  const keys = Object.keys(source.sentences).filter((key) => words.sentences[key] !== undefined);
  const ordered = Object.fromEntries(keys.map((key) => [key, words.sentences[key] as string]));
  const spare = Object.fromEntries(Object.entries(words.sentences).filter(([key]) => source.sentences[key] === undefined));
  words.sentences = { ...ordered, ...spare };
  words.madeFrom = Object.fromEntries(keys.map((key) => [key, hashSentence(source.sentences[key] as string)]));
  await writeFile(file, `${JSON.stringify(words, null, 2)}\n`);
  return keys.filter((key) => before[key] !== words.madeFrom?.[key]).length;
}

async function readWords(file: string): Promise<WordsFile> {
  return JSON.parse(await readFile(file, 'utf8')) as WordsFile;
}
