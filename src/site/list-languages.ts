import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { SOURCE_LANGUAGE } from '../domain/format/source-language.ts';

/** The languages that have a folder in `locales`, English first, as everything falls back to it. */
export async function listLanguages(root: string): Promise<string[]> {
  const entries = await readdir(join(root, 'locales'), { withFileTypes: true });
  const languages = entries.filter((entry) => entry.isDirectory() && /^[a-z]{2,3}$/.test(entry.name)).map(({ name }) => name);
  return languages.sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
}

function rank(language: string): number {
  return language === SOURCE_LANGUAGE ? 0 : 1;
}
