import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { SOURCE_LANGUAGE } from '../domain/format/source-language.ts';
import { listLanguages } from './list-languages.ts';

/** The text of every file of a language, by area. */
export type LocaleTexts = Readonly<Record<string, string>>;

/** Every language of `locales` with its texts, English first, and the areas that English has. */
export async function readLocaleFolders(root: string): Promise<{ areas: string[]; texts: ReadonlyMap<string, LocaleTexts> }> {
  const languages = await listLanguages(root);
  const texts = new Map(await Promise.all(languages.map(async (language) => [language, await readTexts(join(root, 'locales', language))] as const)));
  return { areas: Object.keys(texts.get(SOURCE_LANGUAGE) ?? {}), texts };
}

async function readTexts(folder: string): Promise<LocaleTexts> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();
  return Object.fromEntries(await Promise.all(files.map(async (file) => [basename(file, '.json'), await readFile(join(folder, file), 'utf8')] as const)));
}
