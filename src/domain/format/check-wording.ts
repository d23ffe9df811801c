import type { Problem } from '../problem/problem.ts';
import { shorten } from '../problem/shorten.ts';

/** Marks that nobody sees: control characters, and what only turns or joins other signs. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\uFFFD]/u;

/** What follows the first letter where UTF-8 was read as the encoding of Western Windows. */
const WESTERN = '[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
/** The same where it was read as the Cyrillic one. */
const CYRILLIC = '[ЅѕЈјґҐєЄїЇўЎ°±µ¶·№»‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—™љ›њќћџ]';
/** Letters of UTF-8 that were read in another encoding: â€™ for ’, Ã© for é, Ð° or Р° for а. */
const MISREAD = new RegExp(`â€.?|[ÂÃÐ]${WESTERN}|(?:[ÑÒÓÔÕÖ]${WESTERN}){2}|вЂ.?|(?:[РС]${CYRILLIC}){2}`);

/** Words that stand for a sentence somebody has yet to write. */
const PLACEHOLDER = /(?<!\p{L})(todo|tbd|fixme|xxx+|lorem ipsum)(?!\p{L})|\?\?\?|^(?=.*[.…])[.…\s]+$|^\s*\[.*\]\s*$/iu;

/** Whether a sentence is yet to be written: a placeholder stands there, or nothing that could be read out. */
export function isUnwritten(sentence: string): boolean {
  return PLACEHOLDER.test(sentence) || !/[\p{L}\p{N}]/u.test(sentence);
}

/** What is wrong with sentences as text, in any language: blank ones, letters read in another encoding, signs nobody sees, spaces too many, and placeholders. */
export function checkWording(file: string, sentences: Readonly<Record<string, string>>): Problem[] {
  return Object.entries(sentences).flatMap(([key, sentence]): Problem[] => {
    const place = { file, path: ['sentences', key] };
    const misread = MISREAD.exec(sentence)?.[0];
    if (misread !== undefined) return [{ code: 'misread_letters', ...place, found: nameSeen(misread) }];
    const unseen = UNSEEN.exec(sentence)?.[0];
    if (unseen !== undefined) return [{ code: 'unseen_sign', ...place, found: nameSign(unseen) }];
    if (PLACEHOLDER.test(sentence)) return [{ code: 'placeholder', ...place, found: shorten(sentence) }];
    if (!/[\p{L}\p{N}]/u.test(sentence)) return [{ code: 'blank_sentence', ...place, found: key }];
    return /^\s|\s$|\s\s/u.test(sentence) ? [{ code: 'spare_spaces', ...place, found: key }] : [];
  });
}

/** Letters as they can be shown: those without a look are left out. */
function nameSeen(letters: string): string {
  return letters.replace(/[\p{Cc}\u00a0\u00ad]/gu, '');
}

/** The number by which character tables know a sign that has no look. */
function nameSign(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
