import type { Term } from './terms-schema.ts';

/** A word that a language does without, as far as it was seen, and what is said instead. */
export type ForbiddenWord = { readonly found: string; readonly say: string };

/** Every place in a sentence where a beginning stands that a term forbids. Only starts of words count; capitals do not matter. */
export function findForbiddenWords(sentence: string, terms: readonly Term[]): ForbiddenWord[] {
  const text = toPlain(sentence);
  // Most sentences have none: where a word starts is looked up for the others alone.
  const suspects = toPlainTerms(terms).filter(({ never }) => never.some((beginning) => text.includes(beginning)));
  if (suspects.length === 0) return [];
  const starts = [...text.matchAll(/(?<![\p{L}\p{M}])[^\s\p{M}]/gu)].map(({ index }) => index);
  return starts.flatMap((start) =>
    suspects.flatMap(({ say, never, except }): ForbiddenWord[] => {
      const stands = (beginning: string) => text.startsWith(beginning, start);
      const beginning = never.find(stands);
      return beginning === undefined || except.some(stands) ? [] : [{ found: toWholeWord(text, start, beginning.length), say }];
    }),
  );
}

type PlainTerm = { readonly say: string; readonly never: readonly string[]; readonly except: readonly string[] };

const plainTerms = new WeakMap<readonly Term[], readonly PlainTerm[]>();

/** Terms as they are compared, worked out once for all sentences of a language. */
function toPlainTerms(terms: readonly Term[]): readonly PlainTerm[] {
  const known = plainTerms.get(terms) ?? terms.map(({ say, never, except = [] }) => ({ say, never: never.map(toPlain), except: except.map(toPlain) }));
  plainTerms.set(terms, known);
  return known;
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
