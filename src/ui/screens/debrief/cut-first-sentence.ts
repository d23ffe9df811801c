/** Shorter than this a sentence says too little by itself: “Kind, and too fast.” */
const SHORTEST = 28;

/** The end of a sentence in our languages, with what closes it, before a space and something that begins another one. */
const END = /[.!?։…]+["'»”’)]*(?=\s+["'«“‘(]*\p{Lu})/gu;

/** The first sentence of a text, or the first two where the first is very short. */
export function cutFirstSentence(text: string): string {
  for (const found of text.matchAll(END)) {
    const end = found.index + found[0].length;
    if (end >= SHORTEST) return text.slice(0, end);
  }
  return text;
}
