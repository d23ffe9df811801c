import type { FindWords } from './match-words.ts';
import type { ListName } from './sign-words-schema.ts';
import { countSentences, stemOf } from './split-text.ts';

/** What somebody has before them who goes by form: one reply, its place, and what was said and shown before. */
export type SeenReply = {
  readonly text: string;
  /** The text in small letters, as words are looked up in it. */
  readonly levelled: string;
  readonly words: readonly string[];
  /** Beginnings of the longer words of the briefing, of the rule cards and of what the customer has just said. */
  readonly briefing: ReadonlySet<string>;
  readonly cards: ReadonlySet<string>;
  readonly line: ReadonlySet<string>;
  /** 0 for the first reply of the file. */
  readonly position: number;
  /** Searches for the words of a list; none in a language without lists. */
  readonly lists: Readonly<Partial<Record<ListName, FindWords>>>;
};

/** A sign by which somebody might choose who does not think about what is said. */
export type Sign = {
  readonly id: string;
  /** What of the reply carries the sign, as far as it can be pointed at. */
  readonly show?: (reply: SeenReply) => readonly string[];
  readonly measure: (reply: SeenReply) => number;
  /** Whether it looks at what the customer has just said. */
  readonly byLine?: boolean;
};

const LISTS: readonly ListName[] = ['negations', 'firstPerson', 'but', 'understand', 'softeners', 'intensifiers', 'politeness', 'apologies'];

/** Marks of all scripts. */
const MARKS: Readonly<Record<string, RegExp>> = {
  fullStops: /[.։]/g,
  commas: /,/g,
  colons: /:/g,
  semicolons: /;/g,
  pauses: /՝/g,
  dashes: /[–—]|\s-\s/g,
  questionMarks: /[?՞]/g,
  exclamationMarks: /[!՜]/g,
  stressMarks: /՛/g,
  quotationMarks: /["«»“”„]/g,
  apostrophes: /['’]/g,
  hyphens: /\p{L}-\p{L}/gu,
  brackets: /[()]/g,
  dots: /…|\.\.\./g,
};

/** Every sign there is a look at, in the order of the table. */
export const SIGNS: readonly Sign[] = [
  { id: 'characters', measure: ({ text }) => text.length },
  { id: 'words', measure: ({ words }) => words.length },
  { id: 'sentences', measure: ({ text }) => countSentences(text) },
  { id: 'sentenceLength', measure: ({ text }) => text.length / countSentences(text) },
  ...Object.entries(MARKS).map(([id, mark]): Sign => showing(id, ({ text }) => text.match(mark) ?? [])),
  ...LISTS.map((id): Sign => showing(id, ({ levelled, lists }) => lists[id]?.(levelled) ?? [])),
  showing('cardWords', ({ words, cards }) => words.filter((word) => cards.has(stemOf(word)))),
  showing('briefingWords', ({ words, briefing }) => words.filter((word) => briefing.has(stemOf(word)))),
  { ...showing('lineWords', ({ words, line }) => words.filter((word) => line.has(stemOf(word)))), byLine: true },
  // Doubled from reply to reply, so that no two places are near each other.
  { id: 'position', measure: ({ position }) => 2 ** position },
];

/** Signs that need the word lists of a language. */
export function needsLists({ id }: Sign): boolean {
  return LISTS.some((name) => name === id);
}

function showing(id: string, show: (reply: SeenReply) => readonly string[]): Sign {
  return { id, show, measure: (reply) => show(reply).length };
}
