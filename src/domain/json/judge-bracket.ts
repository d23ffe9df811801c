import { shorten } from '../problem/shorten.ts';
import type { RawSlip } from './find-slip.ts';
import { blank, type Slip } from './slip.ts';

const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/** A bracket that does not close what is open, or something after the end. */
export function judgeBracket(text: string, raw: RawSlip): Slip {
  const { from, to, open, pairs } = raw;
  const sign = text.charAt(from);
  const [innermost, outer] = [open.at(-1), open.at(-2)];
  if (innermost === undefined) {
    // What was one too many may lie far above: there the brackets stand under each other no more.
    const early = findAskew(text, pairs)?.[1];
    if (early !== undefined) return { code: 'json_bracket_spare', at: early, found: text.charAt(early), repair: blank(text, early, early + 1) };
    if (sign in { '}': 0, ']': 0 }) return { code: 'json_bracket_spare', at: from, found: sign, repair: blank(text, from, to) };
    if (sign === ',' && text.slice(to).trim() === '') return { code: 'json_comma_spare', at: from, repair: blank(text, from, to) };
    return { code: 'json_after_end', at: from, found: shorten(text.slice(from, from + 80).split(/[\r\n]/)[0]) };
  }
  const bracket = text.charAt(innermost);
  const closing = CLOSING[bracket] ?? '';
  const places = { at: findFallBack(text, innermost, from), other: innermost, found: bracket, expected: closing };
  const isSlipOfLine = !hasBreak(text, innermost, from) && (outer === undefined || hasBreak(text, outer, innermost));
  if (!isSlipOfLine && outer !== undefined && CLOSING[text.charAt(outer)] === sign)
    return { code: 'json_bracket_open', ...places, repair: { from, to: from, put: closing } };
  return { code: 'json_bracket_wrong', ...places, at: from, found: sign, repair: { from, to, put: closing } };
}

/** The next of a list of objects begins inside the one before it, which nobody has closed. */
export function judgeUnclosed(text: string, { before, open }: RawSlip): Slip | undefined {
  const [innermost, outer] = [open.at(-1), open.at(-2)];
  if (innermost === undefined || outer === undefined || text.charAt(innermost) !== '{' || text.charAt(outer) !== '[' || before.kind !== ',') return undefined;
  return { code: 'json_bracket_open', at: before.from, other: innermost, found: '{', expected: '}', repair: { from: before.from, to: before.from, put: '}' } };
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
