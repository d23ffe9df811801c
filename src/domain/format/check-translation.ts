import type { Problem } from '../problem/problem.ts';
import { hashSentence } from './hash-sentence.ts';

type Words = {
  readonly language: string;
  readonly sentences: Readonly<Record<string, string>>;
  readonly madeFrom?: Readonly<Record<string, string>> | undefined;
};

/**
 * How a translation stands against the language it was made from: sentences without a hash, sentences whose source
 * has changed since (stale), and sentences that are still the source’s words.
 */
export function checkTranslation(file: string, source: Words, translation: Words): Problem[] {
  return Object.entries(translation.sentences).flatMap(([key, sentence]): Problem[] => {
    const original = Object.hasOwn(source.sentences, key) ? source.sentences[key] : undefined;
    if (original === undefined) return [];
    const place = { file, path: ['sentences', key], found: key };
    const hash = translation.madeFrom?.[key];
    if (hash === undefined) return [{ code: 'missing_translation_hash', ...place, expected: hashSentence(original) }];
    if (hash !== hashSentence(original)) return [{ code: 'stale_translation', ...place, expected: hashSentence(original) }];
    return sentence === original && /\p{L}{3}/u.test(sentence) ? [{ code: 'same_as_source', ...place }] : [];
  });
}
