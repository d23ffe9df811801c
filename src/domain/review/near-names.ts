import { distance } from 'fastest-levenshtein';
import { foldName } from './fold-text.ts';
import { scriptOf, transliterate } from './transliterate.ts';

/** A name made ready to be compared with many others. */
export type NameKey = {
  readonly folded: string;
  readonly script: string;
  readonly latin: string /** A bit for each letter that it has. */;
  readonly letters: number;
};

/** How two names are alike: the same, the same in other letters, or a slip or two apart. */
export type Likeness = 'same' | 'other_script' | 'near';

/** Letters of a name to one slip: Ani and Ali are two names, while nine letters hardly differ by two for another reason than a slip. */
const LETTERS_TO_A_SLIP = 4;
const MOST_SLIPS = 2;

/** Longest name that is compared letter by letter: what is longer is no name, and would take long. */
const MOST_LETTERS = 120;

/** What one sound is spelled with, here or there: Zhamal and Jamal, Khasan and Hasan, Qairat and Kayrat. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/zh/g, 'j'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/q/g, 'k'],
  [/y/g, 'i'],
];

/** Makes a name ready. Its words are sorted, so that the family name may stand first or behind. */
export function toNameKey(name: string): NameKey {
  const folded = foldName(name);
  const latin = SPELLINGS.reduce((text, [spelled, as]) => text.replace(spelled, as), transliterate(folded))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .sort()
    .join(' ');
  return { folded, script: scriptOf(folded), latin, letters: markLetters(latin) };
}

/** How two names are alike, if they are: near ones are asked about, and never taken for the same. */
export function compareNames(one: NameKey, other: NameKey): Likeness | undefined {
  if (one.folded === '' || other.folded === '') return undefined;
  if (one.folded === other.folded) return 'same';
  const letters = Math.min(one.latin.length, other.latin.length);
  const slips = Math.min(MOST_SLIPS, Math.floor(letters / LETTERS_TO_A_SLIP));
  if (letters === 0 || letters > MOST_LETTERS || Math.abs(one.latin.length - other.latin.length) > slips) return undefined;
  // A slip puts one letter for another at most: whole lists are gone through by this alone.
  if (countBits(one.letters ^ other.letters) > 2 * slips) return undefined;
  if (one.latin !== other.latin && distance(one.latin, other.latin) > slips) return undefined;
  return one.script === other.script ? 'near' : 'other_script';
}

function markLetters(latin: string): number {
  return [...latin].reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) % 32)), 0);
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
