import { findNearest } from '../problem/find-nearest.ts';
import { MOST_PROBLEMS } from '../problem/most-problems.ts';
import type { Problem } from '../problem/problem.ts';
import { shorten } from '../problem/shorten.ts';

/**
 * Sentences that a words file lacks, and sentences that nothing asks for.
 * @param allowed keys that may stand there beside those that must
 */
export function checkSentences(file: string, sentences: Readonly<Record<string, string>>, keys: readonly string[], allowed: readonly string[] = []): Problem[] {
  const expected = new Set([...keys, ...allowed]);
  const missing = keys.filter((key) => !Object.hasOwn(sentences, key));
  const spare = Object.keys(sentences)
    .filter((key) => !expected.has(key))
    .slice(0, MOST_PROBLEMS);
  return [
    ...missing.map((key): Problem => ({ code: 'missing_sentence', file, path: ['sentences', key], found: key })),
    ...spare.map((key): Problem => {
      const nearest = findNearest(key, missing);
      return { code: 'spare_sentence', file, path: ['sentences', key], found: shorten(key), ...(nearest !== undefined && { expected: nearest }) };
    }),
  ];
}
