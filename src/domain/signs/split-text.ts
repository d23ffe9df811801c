/** Marks of tone that Armenian writes inside a word, behind the stressed vowel. */
const INSIDE_WORDS = /[՛՜՞]/g;
const WORD = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu;
/** Letters by which two forms of a word are taken for the same; shorter words are met everywhere. */
const STEM = 5;

/** A text in which case, shape of the apostrophe and marks inside words make no difference. */
export function levelText(text: string): string {
  return text.toLowerCase().replace(/[’ʼ]/g, "'").replace(INSIDE_WORDS, '');
}

/** Words of a levelled text. */
export function listWords(levelled: string): string[] {
  return levelled.match(WORD) ?? [];
}

/** Beginning of a word, since endings change from case to case; empty for a short one, which says nothing of what a text is about. */
export function stemOf(word: string): string {
  return word.length < STEM ? '' : word.slice(0, STEM);
}

/** Sentences, at least one. Where Armenian full stops are used, the Latin one is no more than a pause. */
export function countSentences(text: string): number {
  const ends = text.includes('։') ? /։+/g : /[.!?…]+(?=["'»”)]*(?:\s|$))/g;
  return Math.max(1, text.match(ends)?.length ?? 0);
}
