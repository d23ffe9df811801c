/** Shorter than this, a part of a sentence says too little by itself. */
const SHORTEST = 24;

/** Longer than this, a sentence is cut where it makes a stop by itself. */
const LONGEST = 80;

/**
 * The first thing that a text says, in any of the six languages: its first sentence, and of a long one what stands before a colon,
 * a semicolon or a dash. The whole text where it has no such place.
 */
export function firstClause(text: string): string {
  const sentence = /^.*?[.!?։…]["”»’)]*(?=\s+["“«„‘(]?[\p{Lu}\p{N}])/u.exec(text)?.[0] ?? text;
  if (sentence.length <= LONGEST) return sentence;
  const stop = [...sentence.matchAll(/[:;՝․.](?=\s)|\s[–—](?=\s)/gu)].find(({ index }) => index >= SHORTEST);
  return stop === undefined ? sentence : `${sentence.slice(0, stop.index).trimEnd()}.`;
}
