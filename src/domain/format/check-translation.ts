import type { Problem } from '../problem/problem.ts';
import { isUnwritten } from './check-wording.ts';
import { hashSentence } from './hash-sentence.ts';

type Words = {
  readonly language: string;
  readonly sentences: Readonly<Record<string, string>>;
  readonly madeFrom?: Readonly<Record<string, string>> | undefined;
};

/** As many are told one by one, also where there are no others. */
const FEW = 3;

/**
 * How a translation stands against the language it was made from: sentences that are still the source’s words, sentences without a hash, and
 * sentences whose source has changed since (stale). What is true of a file as a whole is told once: that it is a copy of the source, or that
 * nobody has confirmed any of it. A sentence that is yet to be written, here or there, stands against none.
 */
export function checkTranslation(file: string, source: Words, translation: Words): Problem[] {
  const { madeFrom = {} } = translation;
  const pairs = Object.entries(translation.sentences).flatMap(([key, sentence]) => {
    const original = Object.hasOwn(source.sentences, key) ? (source.sentences[key] ?? '') : '';
    return isUnwritten(original) || isUnwritten(sentence) ? [] : [{ key, sentence, original }];
  });
  const copied = pairs.filter(({ sentence, original }) => sentence === original && /\p{L}{3}/u.test(sentence));
  if (copied.length > FEW && copied.length > pairs.length / 2) {
    return [{ code: 'untranslated_copy', file, path: [], found: String(copied.length), expected: String(pairs.length) }];
  }
  const isUnconfirmed = pairs.length > FEW && pairs.every(({ key }) => !Object.hasOwn(madeFrom, key));
  const whole: Problem[] = isUnconfirmed ? [{ code: 'unconfirmed_translation', file, path: [], found: String(pairs.length) }] : [];
  const single = pairs.flatMap((pair): Problem[] => {
    const { key, original } = pair;
    const place = { file, path: ['sentences', key], found: key };
    const expected = hashSentence(original);
    if (copied.includes(pair)) return [{ code: 'same_as_source', ...place }];
    if (!Object.hasOwn(madeFrom, key)) return isUnconfirmed ? [] : [{ code: 'missing_translation_hash', ...place, expected }];
    return madeFrom[key] === expected ? [] : [{ code: 'stale_translation', ...place, expected }];
  });
  return [...whole, ...single];
}
