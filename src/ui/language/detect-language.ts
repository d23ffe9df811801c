import { SOURCE_LANGUAGE } from '../../domain/format/source-language.ts';

/** Where the language to begin with is looked for, in this order. */
export type LanguageWishes = {
  /** What the person chose here before. */
  readonly stored?: string | undefined;
  /** What the browser asks for, best first, as in `navigator.languages`. */
  readonly preferred: readonly string[];
};

/** The language to begin with: the stored choice, then the first the browser asks for that is here, else English. */
export function detectLanguage(available: readonly string[], wishes: LanguageWishes): string {
  const wanted = [wishes.stored ?? '', ...wishes.preferred].map((tag) => tag.toLowerCase().split(/[-_]/)[0] ?? '');
  return wanted.find((tag) => available.includes(tag)) ?? SOURCE_LANGUAGE;
}
