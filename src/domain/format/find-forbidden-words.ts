import type { Term } from './terms-schema.ts';

/** A word that a language does without, as far as it was seen, and what is said instead. */
export type ForbiddenWord = { readonly found: string; readonly say: string };

/** Every place in a sentence where a beginning stands that a term forbids. Only starts of words count; capitals do not matter. */
export function findForbiddenWords(sentence: string, terms: readonly Term[]): ForbiddenWord[] {
  const text = toPlain(sentence);
  const starts = [...text.matchAll(/(?<![\p{L}\p{M}])[^\s\p{M}]/gu)].map(({ index }) => index);
  return starts.flatMap((start) =>
    terms.flatMap(({ say, never, except = [] }): ForbiddenWord[] => {
      const stands = (beginning: string) => text.startsWith(toPlain(beginning), start);
      const beginning = never.find(stands);
      return beginning === undefined || except.some(stands) ? [] : [{ found: toWholeWord(text, start, toPlain(beginning).length), say }];
    }),
  );
}

/**
 * The sentence as it is compared: one way to write an accent and a space, small letters, without the values that are
 * put in and without the marks that Armenian sets inside a word (՛ ՜ ՞).
 */
function toPlain(text: string): string {
  return text
    .replace(/\{\{.*?\}\}/g, '…')
    .replace(/[\u055b\u055c\u055e\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .normalize('NFC')
    .toLowerCase();
}

function toWholeWord(text: string, start: number, length: number): string {
  const [rest = ''] = /^[\p{L}\p{M}]*/u.exec(text.slice(start + length)) ?? [];
  return text.slice(start, start + length) + rest;
}
