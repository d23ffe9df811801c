import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Method } from '../../src/domain/method/method-schema.ts';
import type { Structure } from '../../src/domain/scenario/scenario-in-language.ts';
import type { Scenario } from '../../src/domain/scenario/scenario-schema.ts';
import type { ScenarioWords } from '../../src/domain/scenario/scenario-words-schema.ts';
import type { Walkthrough, Walkthroughs } from '../../src/domain/scenario/walkthroughs-schema.ts';

const root = join(import.meta.dirname, '..', '..');

export const LANGUAGES: readonly string[] = readdirSync(join(root, 'locales')).sort();
/** Every complaint of the library. */
export const COMPLAINTS: readonly string[] = readdirSync(join(root, 'scenarios/library'));
export const SCENARIOS = ['wrong_order', 'stained_shirt', 'missed_technician'] as const;

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(join(root, path), 'utf8')) as T;
}

/** The structure of a scenario as it is shipped. */
export function readStructure(scenario: string): Scenario {
  return readJson(`scenarios/library/${scenario}/scenario.json`);
}

/** A scenario in a revision that is no longer played, with the method of then. */
export function readPast(scenario: string, revision: number): Structure {
  const found = readdirSync(join(root, 'scenarios/past')).find((name) => name.startsWith(`${scenario}-${revision}-`));
  if (found === undefined) throw new Error(`Revision ${revision} of ${scenario} is not kept.`);
  return { scenario: readJson(`scenarios/past/${found}/scenario.json`), method: readJson(`scenarios/past/${found}/method.json`) };
}

/** The method as it is shipped. */
export function readMethod(): Method {
  return readJson('scenarios/methods/last/method.json');
}

/** Looks a text up by its key; a key that is not there is a mistake in the test. */
export type Texts = (key: string) => string;

function textsOf(place: string, texts: Readonly<Record<string, string>>): Texts {
  return (key) => {
    const text = texts[key];
    if (text === undefined) throw new Error(`${place} has no ${key}`);
    return text;
  };
}

/** Every sentence of a scenario in a language, by key. */
export function readSentences(scenario: string, language = 'en'): Texts {
  return textsOf(`${scenario}/${language}.json`, readJson<ScenarioWords>(`scenarios/library/${scenario}/${language}.json`).sentences);
}

/** A named run of a scenario. */
export function readWalkthrough(scenario: string, id: string): Walkthrough {
  const found = readJson<Walkthroughs>(`scenarios/library/${scenario}/walkthroughs.json`).walkthroughs.find((walkthrough) => walkthrough.id === id);
  if (found === undefined) throw new Error(`${scenario} has no walkthrough ${id}`);
  return found;
}

/** Words of the app in a language, by key of an area; those of a group as `group.key`. */
export function readLocale(language: string, area: string): Texts {
  const words = readJson<Record<string, string | Record<string, string>>>(`locales/${language}/${area}.json`);
  const flat = Object.entries(words).flatMap(([key, text]) =>
    typeof text === 'string' ? [[key, text] as const] : Object.entries(text).map(([inner, one]) => [`${key}.${inner}`, one] as const),
  );
  return textsOf(`locales/${language}/${area}.json`, Object.fromEntries(flat));
}

/** Sentences of the method in English, by key. */
export function readMethodSentences(): Texts {
  return textsOf('last/en.json', readJson<{ sentences: Record<string, string> }>('scenarios/methods/last/en.json').sentences);
}
