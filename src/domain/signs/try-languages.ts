import type { Arena } from './arena.ts';
import { prepareLanguage } from './see-replies.ts';
import type { SignWords } from './sign-words-schema.ts';
import { type LibraryTrial, tryLibrary } from './try-library.ts';
import { trySigns } from './try-signs.ts';

/** Sentences by language. */
export type Spoken = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A whole library as signs are tried on it. */
export type SignLibrary = {
  /** Scenarios whose roads are sound. */
  readonly scenarios: readonly { readonly arena: Arena; readonly words: Spoken }[];
  /** Words of the methods by id. */
  readonly methods: Readonly<Record<string, Spoken>>;
  /** Word lists by language; a language without any is tried by the other signs. */
  readonly lists: Readonly<Record<string, SignWords>>;
};

/** Tries all signs on all scenarios, language by language; introductions are too short to be tried. @param only languages to keep to; all of them when left out */
export function tryLanguages({ scenarios: all, methods, lists }: SignLibrary, only?: readonly string[]): LibraryTrial[] {
  const scenarios = all.filter(({ arena }) => arena.scenario.introduction !== true);
  const languages = [...new Set(scenarios.flatMap(({ words }) => Object.keys(words)))].filter((language) => only?.includes(language) ?? true).sort();
  return languages.map((language) => {
    const cards = Object.entries(methods).map(([id, spoken]) => [id, spoken[language] ?? {}] as const);
    const prepared = prepareLanguage(language, lists[language], Object.fromEntries(cards));
    return tryLibrary(scenarios.flatMap(({ arena, words }) => (words[language] === undefined ? [] : trySigns(arena, prepared, words[language]))));
  });
}
