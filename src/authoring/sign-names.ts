import type { Direction } from '../domain/signs/follow-sign.ts';

/** What is counted of a reply, by the sign that counts it. */
const COUNTED: Readonly<Record<string, string>> = {
  words: 'words',
  sentences: 'sentences',
  fullStops: 'full stops',
  commas: 'commas',
  colons: 'colons',
  semicolons: 'semicolons',
  pauses: 'pause marks ՝',
  dashes: 'dashes',
  questionMarks: 'question marks',
  exclamationMarks: 'exclamation marks',
  stressMarks: 'stress marks ՛',
  quotationMarks: 'quotation marks',
  apostrophes: 'apostrophes',
  hyphens: 'hyphens',
  brackets: 'brackets',
  dots: 'three dots …',
  negations: 'negations',
  firstPerson: 'words such as I and my',
  but: 'words such as but',
  understand: 'phrases such as I understand',
  softeners: 'softening words',
  intensifiers: 'stressing words',
  politeness: 'polite words',
  apologies: 'apologies',
  cardWords: 'words of the rule cards',
  briefingWords: 'words of the briefing',
  lineWords: 'words of the customer',
};

/** Signs that are not counted: what they look at, and what has most and least of them. */
const OTHERS: Readonly<Record<string, { readonly name: string } & Readonly<Record<Direction, string>>>> = {
  characters: { name: 'length', most: 'the longest reply', least: 'the shortest reply' },
  sentenceLength: { name: 'length of sentences', most: 'the reply with the longest sentences', least: 'the reply with the shortest sentences' },
  position: { name: 'place from the top', most: 'the last reply', least: 'the first reply' },
};

/** A sign as the head of a row: `full stops`. */
export function nameSign(sign: string): string {
  return OTHERS[sign]?.name ?? COUNTED[sign] ?? sign;
}

/** Which reply somebody takes who follows a sign: `the reply with the most full stops`. */
export function sayFollowed(direction: Direction, sign: string): string {
  return OTHERS[sign]?.[direction] ?? `the reply with the ${direction === 'most' ? 'most' : 'fewest'} ${nameSign(sign)}`;
}
