import type { Problem } from '../problem/problem.ts';
import { findForbiddenWords } from './find-forbidden-words.ts';
import type { Term } from './terms-schema.ts';

/** Words in the sentences of a file that the terms of its language forbid, each with what is said instead. */
export function checkTerms(file: string, sentences: Readonly<Record<string, unknown>>, terms: readonly Term[]): Problem[] {
  return Object.entries(sentences).flatMap(([key, sentence]) =>
    typeof sentence === 'string'
      ? findForbiddenWords(sentence, terms).map(({ found, say }): Problem => ({ code: 'forbidden_word', file, path: ['sentences', key], found, expected: say }))
      : [],
  );
}
