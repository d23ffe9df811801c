import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readAuthoredJson } from '../domain/json/read-authored-json.ts';
import { isRead } from '../domain/problem/problem.ts';

/**
 * Beginnings of words that sound polite in a language, from `scenarios/politeness`: what a person who only listens for
 * manners would go by. Throws for a language without them, where every reply would seem as polite as the next.
 */
export async function readPoliteBeginnings(root: string, language: string): Promise<readonly string[]> {
  const file = `scenarios/politeness/${language}.json`;
  const reading = readAuthoredJson(file, await readFile(join(root, file), 'utf8').catch(() => ''));
  const beginnings = isRead(reading) && Array.isArray(reading.value) ? reading.value.filter((one) => typeof one === 'string' && one !== '') : [];
  if (beginnings.length === 0) throw new Error(`No polite words are known for “${language}”: list their beginnings in ${file}.`);
  return beginnings;
}

/** How many polite words a sentence has. */
export function countPoliteness(sentence: string, beginnings: readonly string[]): number {
  const lower = sentence.toLowerCase();
  return beginnings.reduce((sum, beginning) => sum + lower.split(beginning).length - 1, 0);
}
