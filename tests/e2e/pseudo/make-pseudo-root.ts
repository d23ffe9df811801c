import { cpSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { lengthen, toArabicLetters, translateWords, type Words } from './pseudo-words.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/** The two languages that exist in these tests only: one long, one from right to left. */
const PSEUDO_LANGUAGES = { qps: lengthen, ar: toArabicLetters } as const;

/**
 * A root to build from in which two languages were added as files and nothing else was touched: the code is linked,
 * locales and scenarios are copies.
 */
export function makePseudoRoot(): string {
  const copy = mkdtempSync(join(tmpdir(), 'amends-pseudo-'));
  for (const name of ['src', 'node_modules']) symlinkSync(join(root, name), join(copy, name), 'dir');
  for (const name of ['index.html', 'package.json']) cpSync(join(root, name), join(copy, name));
  for (const name of ['locales', 'scenarios']) cpSync(join(root, name), join(copy, name), { recursive: true });
  for (const [language, change] of Object.entries(PSEUDO_LANGUAGES)) {
    for (const file of listEnglish(join(copy, 'locales'))) rewrite(file, language, (words) => translateWords(words as Words, language, change));
    for (const folder of ['methods', 'library']) {
      for (const file of listEnglish(join(copy, 'scenarios', folder))) rewrite(file, language, (words) => translateSentences(words, language, change));
    }
  }
  return copy;
}

/** Every file that holds the English of something: `en.json`, or a file in a folder `en`. */
function listEnglish(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return paths.filter((path) => /(?:^|\/)en(?:\/[^/]+)?\.json$/.test(path.replaceAll('\\', '/'))).map((path) => join(folder, path));
}

function rewrite(file: string, language: string, change: (words: Record<string, unknown>) => object): void {
  const isFolder = dirname(file).endsWith('/en');
  const target = isFolder ? join(dirname(file), '..', language, file.slice(dirname(file).length)) : join(dirname(file), `${language}.json`);
  cpSync(file, target);
  writeFileSync(target, JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')))));
}

function translateSentences(words: Record<string, unknown>, language: string, change: (text: string) => string): object {
  return { ...words, language, sentences: translateWords(words.sentences as Words, language, change) };
}
