import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readTerms } from '../domain/format/read-terms.ts';
import type { Terms } from '../domain/format/terms-schema.ts';
import { readAuthoredJson } from '../domain/json/read-authored-json.ts';
import { isRead, type Problem, type Reading } from '../domain/problem/problem.ts';

const FOLDER = 'scenarios/terms';

/** The terms of every language that has a file of them below a root, by language. Without the folder no language has. */
export async function readTermFiles(root: string): Promise<ReadonlyMap<string, Reading<Terms>>> {
  const names = await readdir(join(root, FOLDER)).catch(() => []);
  const languages = names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length));
  return new Map(await Promise.all(languages.sort().map(async (language) => [language, await readTermFile(root, language)] as const)));
}

async function readTermFile(root: string, language: string): Promise<Reading<Terms>> {
  const file = `${FOLDER}/${language}.json`;
  const json = readAuthoredJson(file, await readFile(join(root, file), 'utf8'));
  return isRead(json) ? readTerms(file, json.value, language) : json;
}

/** How many files of terms there are, and what is wrong with them. */
export function tellTermFiles(terms: ReadonlyMap<string, Reading<Terms>>): { readonly files: number; readonly problems: readonly Problem[] } {
  return { files: terms.size, problems: [...terms.values()].flatMap(({ problems }) => problems) };
}
