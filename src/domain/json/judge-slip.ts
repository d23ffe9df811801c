import { shorten } from '../problem/shorten.ts';
import { closesWell, signsOf } from './closes-well.ts';
import type { RawSlip } from './find-slip.ts';
import { DEEPEST } from './json-limits.ts';
import { judgeBracket, judgeEnd, judgeNotClosed, judgeUnclosed } from './judge-bracket.ts';
import { judgeNameInList, judgeObject, judgeSpare, judgeTexts } from './judge-opening.ts';
import { judgeInnerQuote, judgeOpenText } from './judge-quotes.ts';
import { judgeNumber, judgeSymbol } from './judge-symbol.ts';
import { blank, type Slip } from './slip.ts';

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}|(.?))/gs;

/** What an author did where the parser stumbled, and what would put it right. */
export function judgeSlip(text: string, raw: RawSlip): Slip {
  const slip = judgeAlone(text, raw);
  const { code, other, found } = slip;
  // Nothing that is typed has a list right within a list: where its end is missing, its beginning was typed twice.
  if (code === 'json_bracket_open' && other !== undefined && text.charAt(other - 1) === found) return { code: 'json_bracket_spare', at: other, found };
  return code === 'json_bracket_open' && other !== undefined && found !== undefined && text.charAt(other + 1) === found
    ? { code: 'json_bracket_spare', at: other + 1, found }
    : slip;
}

function judgeAlone(text: string, raw: RawSlip): Slip {
  const { name, from, to } = raw;
  switch (name) {
    case 'TooDeep':
      return { code: 'too_deep', at: from, expected: String(DEEPEST) };
    case 'InvalidCommentToken':
      return { code: 'json_comment', at: from, found: shorten(text.slice(from, to).split(/[\r\n]/)[0]), repair: blank(text, from, to) };
    case 'UnexpectedEndOfString':
      return judgeOpenText(text, raw);
    case 'InvalidUnicode':
    case 'InvalidEscapeCharacter':
      return judgeEscape(text, from, to);
    case 'InvalidCharacter': {
      const at = from + text.slice(from, to).search(/\p{Cc}/u);
      return { code: 'json_control', at, repair: blank(text, at, at + 1) };
    }
    case 'UnexpectedEndOfNumber':
    case 'InvalidNumberFormat':
      return judgeNumber(text, from);
    case 'InvalidSymbol':
      return judgeSymbol(text, raw);
    default:
      return judgeOrder(text, raw);
  }
}

function judgeEscape(text: string, from: number, to: number): Slip {
  const wrong = [...text.slice(from, to).matchAll(ESCAPE)].find(([, sign]) => sign !== undefined);
  const at = from + (wrong?.index ?? 0);
  return { code: 'json_escape', at, found: wrong?.[0] ?? '\\', repair: blank(text, at, at + 1) };
}

/** Every sign can be read, but it stands where it cannot stand, or another is missing before it. */
function judgeOrder(text: string, raw: RawSlip): Slip {
  const { name, from, to, before, open } = raw;
  const sign = text.charAt(from);
  if (sign === '') return judgeEnd(text, raw);
  if (open.length === 0) return judgeBracket(text, raw);
  if (sign === '}' || sign === ']' || sign === ',') {
    const texts = sign === '}' ? undefined : judgeTexts(text, raw);
    if (texts !== undefined) return texts;
    if (before.kind === 'open' && sign === ',' && closesWell(text, from, signsOf(text, open.slice(0, -1)))) return judgeNotClosed(text, raw);
    const isRight = sign === ',' || sign === (text.charAt(open.at(-1) ?? 0) === '{' ? '}' : ']');
    if (!isRight) return judgeBracket(text, raw);
    if (before.kind === ':' && sign === '}' && !closesWell(text, to, signsOf(text, open.slice(0, -1)))) {
      const unopened = judgeSpare(text, raw);
      if (unopened !== undefined) return unopened;
    }
    if (before.kind === ':') return { code: 'json_value_missing', at: before.to, repair: { from: before.to, to: before.to, put: '0' } };
    if (before.kind === 'name') return { code: 'json_colon_missing', at: before.to, repair: { from: before.to, to: before.to, put: ':0' } };
    const at = sign === ',' ? from : before.from;
    return { code: 'json_comma_spare', at, repair: blank(text, at, at + 1) };
  }
  if (name === 'ColonExpected') return { code: 'json_colon_missing', at: before.to, repair: { from: before.to, to: before.to, put: ':' } };
  if (before.kind === 'text' && sign === '"' && before.to === from) return judgeInnerQuote(text, before);
  if (before.kind === 'literal' && /\d/.test(sign) && before.to === from) return judgeNumber(text, before.from);
  if (before.kind === ',' && before.to === from && /\d/.test(sign) && /\d,$/.test(text.slice(0, from))) {
    return judgeNumber(text, from - 1 - (/\d+$/.exec(text.slice(Math.max(0, from - 20), from - 1))?.[0].length ?? 0));
  }
  if (sign === ':') return judgeNameInList(text, raw) ?? { code: 'json_for_comma', at: from, found: sign, repair: { from, to, put: ',' } };
  if (name === 'CommaExpected') return { code: 'json_comma_missing', at: before.to, repair: { from: before.to, to: before.to, put: ',' } };
  const unclosed = sign === '{' || sign === '[' ? (judgeObject(text, raw) ?? judgeUnclosed(text, raw)) : undefined;
  if (unclosed !== undefined) return unclosed;
  const isBeforeColon = /^\s*:/.test(text.slice(to));
  return { code: 'json_name', at: from, found: shorten(text.slice(from, to)), repair: { from, to, put: isBeforeColon ? '""' : `"":${text.slice(from, to)}` } };
}
