/** What nobody sees and what turns the text behind it round: control characters, direction marks, and spaces of no width. */
const UNSEEN = /[\p{Cc}\p{Bidi_Control}\u200B\u2028\u2029\u2060\uFEFF]/gu;
const [FIRST_STRONG_ISOLATE, POP_ISOLATE] = ['\u2068', '\u2069'];

/**
 * A name from outside, such as a file's, to stand in a sentence: it cannot turn the words around it round, and marks that it
 * carries unseen are shown as their code, so that it does not pass for another.
 */
export function isolateName(name: string): string {
  return FIRST_STRONG_ISOLATE + showMarks(name) + POP_ISOLATE;
}

/** The same for a name that stands alone in an element that isolates it. */
export function showMarks(name: string): string {
  return name.replace(UNSEEN, (mark) => `[U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`);
}
