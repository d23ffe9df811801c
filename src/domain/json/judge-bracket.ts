import { shorten } from '../problem/shorten.ts';
import { closesWell, signsOf } from './closes-well.ts';
import type { RawSlip } from './find-slip.ts';
import { judgeSpare } from './judge-opening.ts';
import { blank, type Slip } from './slip.ts';

const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/** A bracket that does not close what is open, or something after the end. Nothing that comes after it is certain. */
export function judgeBracket(text: string, raw: RawSlip): Slip {
  const { from, to, open } = raw;
  const sign = text.charAt(from);
  const [innermost, outer] = [open.at(-1), open.at(-2)];
  if (innermost === undefined) return judgeAfterEnd(text, raw);
  const bracket = text.charAt(innermost);
  const closing = CLOSING[bracket] ?? '';
  const places = { at: findFallBack(text, innermost, from), other: innermost, found: bracket, expected: closing };
  const signs = signsOf(text, open);
  const isOuters = outer !== undefined && CLOSING[text.charAt(outer)] === sign;
  const wrong: Slip = { code: 'json_bracket_wrong', ...places, at: from, found: sign };
  if (isOuters && closesWell(text, to, signs.slice(0, -2))) return { code: 'json_bracket_open', ...places };
  if (closesWell(text, to, signs.slice(0, -1))) return wrong;
  const spare = judgeSpare(text, raw);
  if (spare !== undefined) return spare;
  const isSlipOfLine = !hasBreak(text, innermost, from) && (outer === undefined || hasBreak(text, outer, innermost));
  return isOuters && !isSlipOfLine ? { code: 'json_bracket_open', ...places } : wrong;
}

/** Something after the end, or what closed the file too early. */
function judgeAfterEnd(text: string, { from, to, pairs }: RawSlip): Slip {
  const sign = text.charAt(from);
  // What was one too many may lie far above: there the brackets stand under each other no more.
  const early = (pairs.find((pair) => isHidden(text, pair)) ?? findAskew(text, pairs))?.[1];
  if (early !== undefined) return { code: 'json_bracket_spare', at: early, found: text.charAt(early) };
  if (sign in { '}': 0, ']': 0 }) return { code: 'json_bracket_spare', at: from, found: sign };
  if (sign === ',' && text.slice(to).trim() === '') return { code: 'json_comma_spare', at: from, repair: blank(text, from, to) };
  return { code: 'json_after_end', at: from, found: shorten(text.slice(from, from + 80).split(/[\r\n]/)[0]) };
}

/** A comma stands where the bracket before it should have been closed. */
export function judgeNotClosed(text: string, { from, open }: RawSlip): Slip {
  const opened = open.at(-1) ?? from;
  const found = text.charAt(opened);
  return { code: 'json_bracket_open', at: from, other: opened, found, expected: CLOSING[found] ?? '' };
}

/** The next of a list of objects begins inside the one before it, which nobody has closed. */
export function judgeUnclosed(text: string, { before, open, pairs }: RawSlip): Slip | undefined {
  const [innermost, outer] = [open.at(-1), open.at(-2)];
  if (innermost === undefined || outer === undefined || text.charAt(innermost) !== '{' || text.charAt(outer) !== '[' || before.kind !== ',') return undefined;
  const [askew, close] = findAskew(text, pairs) ?? [];
  const opened = askew ?? innermost;
  const found = text.charAt(opened);
  return {
    code: 'json_bracket_open',
    at: close === undefined ? before.from : findFallBack(text, opened, close),
    other: opened,
    found,
    expected: CLOSING[found] ?? '',
  };
}

/** Whether a bracket that closes what many lines stand in stands at the end of a line, where its like is never looked for. */
function isHidden(text: string, [open, close]: RawSlip['pairs'][number]): boolean {
  return hasBreak(text, open, close) && /[}\]]$/.test(text.slice(0, close)) && indentOf(text, open) !== indentOf(text, close);
}

function hasBreak(text: string, from: number, to: number): boolean {
  return /[\r\n]/.test(text.slice(from, to));
}

/** The text is over, and something is still open: the innermost, or what was closed by the bracket of another. */
export function judgeEnd(text: string, { open, pairs }: RawSlip): Slip {
  const [askew, close] = findAskew(text, pairs) ?? [];
  const opened = askew ?? open.at(-1) ?? 0;
  const found = text.charAt(opened);
  const at = findFallBack(text, opened, close ?? text.trimEnd().length);
  return { code: 'json_bracket_open', at, other: opened, found, expected: CLOSING[found] ?? '' };
}

/** The first pair of which the second stands first in its line, and not under the beginning of the line of the first. */
function findAskew(text: string, pairs: RawSlip['pairs']): RawSlip['pairs'][number] | undefined {
  return pairs.find(([open, close]) => {
    const [, indent] = /(?:^|[\r\n])([ \t]*)$/.exec(text.slice(Math.max(0, close - 200), close)) ?? [];
    return indent !== undefined && indent !== indentOf(text, open);
  });
}

/** Where the lines stand no longer within a bracket: in front of that its other half is missing. @param most the place if they never do */
function findFallBack(text: string, open: number, most: number): number {
  const indent = indentOf(text, open).length;
  const lines = [...text.slice(open, most).matchAll(/[\r\n]([ \t]*)(?=\S)/g)];
  const back = lines.find(([, spaces = '']) => spaces.length <= indent);
  return back === undefined ? most : open + back.index + back[0].length;
}

function indentOf(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf('\n', offset), text.lastIndexOf('\r', offset)) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}
