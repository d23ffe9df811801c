import { shorten } from '../problem/shorten.ts';
import type { RawSlip } from './find-slip.ts';
import { judgeInnerQuote, judgeOtherQuotes, OTHER_QUOTES } from './judge-quotes.ts';
import { readAmount } from './read-amount.ts';
import { blank, type Slip } from './slip.ts';

/** Spaces that are none to JSON, and signs without any width. */
const INVISIBLE = /^[\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u2069\u3000\ufeff]+/;
/** What is written for a comma or a colon on other keyboards, or by those who code in other languages. */
const LIKE_COMMA = /^[;，、،；՝]/;
const LIKE_COLON = /^(?:=>?|：|։)/;

/** What looks like the hyphen before a number, such as an en dash or the minus sign. */
const LIKE_HYPHEN = /^[\u2010-\u2015\u2212\ufe58\ufe63\uff0d](?=\d)/;
/** Where an entry ends: at the next, at a bracket, or with its line. */
const ENTRY_END = '(?=\\s*(?:,\\s*(?:"|\\{|\\[|[}\\]\\r\\n]|$)|[}\\]\\r\\n]|$))';
const AMOUNT = new RegExp(`^[^"{}[\\]:,\\r\\n]+?${ENTRY_END}`);
const WORDS = new RegExp(`^[^{}[\\]\\r\\n]*?${ENTRY_END}`);

/** A word or sign that JSON does not know. */
export function judgeSymbol(text: string, { from, to, before, open }: RawSlip): Slip {
  const rest = text.slice(from);
  const sign = rest.charAt(0);
  const invisible = INVISIBLE.exec(rest)?.[0];
  if (invisible !== undefined) return { code: 'json_invisible', at: from, repair: blank(text, from, from + invisible.length) };
  if (sign === '#') {
    const comment = /^[^\r\n]*/.exec(rest)?.[0] ?? '';
    return { code: 'json_comment', at: from, found: shorten(comment), repair: blank(text, from, from + comment.length) };
  }
  const isAfterText = (before.kind === 'text' || before.kind === 'name') && !/[\r\n]/.test(text.slice(before.to, from));
  const like = isAfterText || before.kind === 'literal' || before.kind === 'close' ? (LIKE_COMMA.exec(rest) ?? LIKE_COLON.exec(rest)) : null;
  if (like !== null) {
    const [code, put] = before.kind === 'name' ? (['json_for_colon', ':'] as const) : (['json_for_comma', ','] as const);
    return { code, at: from, found: like[0], repair: { from, to: from + like[0].length, put } };
  }
  if (isAfterText) return judgeInnerQuote(text, before);
  if (LIKE_HYPHEN.test(rest)) {
    const found = /^.[^\s,}\]]*/.exec(rest)?.[0] ?? sign;
    return { code: 'json_minus', at: from, found: shorten(found), expected: `-${shorten(found.slice(1))}`, repair: { from, to: from + 1, put: '-' } };
  }
  const amount = judgeAmount(text, before.kind === 'literal' ? before.from : from);
  if (amount !== undefined) return amount;
  if (OTHER_QUOTES.includes(sign)) return judgeOtherQuotes(text, from);
  if (before.kind === 'literal' && before.to === from) return judgeNumber(text, before.from);
  if (/^[+.-]?[.,]?\d|^-$/.test(rest)) return judgeNumber(text, from);
  return judgeWord(text, { from, to, isInObject: text.charAt(open.at(-1) ?? 0) === '{', isAfterColon: before.kind === ':' });
}

/** The three words of JSON by what is written for them, capitals aside. */
const WORDS_OF_JSON: Readonly<Record<string, string>> = { true: 'true', false: 'false', null: 'null', none: 'null' };

type Word = { readonly from: number; readonly to: number; readonly isInObject: boolean; readonly isAfterColon: boolean };

/** Something without quotes: a name, or what should be a text or one of the three words. */
function judgeWord(text: string, { from, to, isInObject, isAfterColon }: Word): Slip {
  const rest = text.slice(from);
  const name = isInObject && !isAfterColon ? /^[^"{}[\],:\r\n]+?(?=["“”„»']*\s*:)/.exec(rest)?.[0] : undefined;
  if (name !== undefined) {
    const end = from + name.length + (/^["“”„»']*/.exec(rest.slice(name.length))?.[0].length ?? 0);
    return { code: 'json_name', at: from, found: shorten(name), repair: { from, to: end, put: `"${name.trim()}"` } };
  }
  if (!/^[\p{L}\p{N}]/u.test(rest)) return { code: 'json_sign', at: from, found: shorten(text.slice(from, to)), repair: blank(text, from, to) };
  const words = WORDS.exec(rest)?.[0] ?? text.slice(from, to);
  const end = from + Math.max(words.length, to - from);
  const expected = WORDS_OF_JSON[words.toLowerCase()];
  if (expected !== undefined && (!isInObject || isAfterColon))
    return { code: 'json_word_case', at: from, found: words, expected, repair: { from, to: end, put: expected } };
  return { code: 'json_word', at: from, found: shorten(words), repair: { from, to: end, put: isInObject && !isAfterColon ? '"":0' : '0' } };
}

/** A number with its currency, or with another word or sign. @param from where it begins */
function judgeAmount(text: string, from: number): Slip | undefined {
  const found = AMOUNT.exec(text.slice(from))?.[0] ?? '';
  const number = readAmount(found);
  return number === undefined ? undefined : { code: 'json_amount', at: from, found, expected: number, repair: { from, to: from + found.length, put: '0' } };
}

/** A number that is not written as JSON writes numbers. @param from where it begins */
export function judgeNumber(text: string, from: number): Slip {
  const found = /^[^\s}\]"]+?(?:[ \t]+[\p{L}\p{Sc}%]{1,12})?(?=,?(?:[\s}\]"]|$))/u.exec(text.slice(from))?.[0] ?? text.charAt(from);
  return { code: 'json_number', at: from, found: shorten(found), repair: { from, to: from + found.length, put: '0' } };
}
