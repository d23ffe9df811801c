import { shorten } from '../problem/shorten.ts';
import { closesWell, signsOf } from './closes-well.ts';
import type { RawSlip } from './find-slip.ts';
import type { Slip } from './slip.ts';

/** How far back a list that has lost its bracket is looked for. */
const FARTHEST = 4_000;
const TEXTS_BEFORE = /[:{]\s*((?:"[^"\r\n]*"\s*,\s*)*"[^"\r\n]*"\s*)$/;
const TEXTS_AFTER = /^(?:\s*,\s*"[^"\r\n]*")*\s*,?\s*\]/;

/** A name and its colon where no name can stand: what it belongs to was never opened, was closed too early, or stands in what should be closed. */
export function judgeNameInList(text: string, { to, before, open, pairs }: RawSlip): Slip | undefined {
  if (before.kind !== 'text') return undefined;
  const signs = signsOf(text, open);
  const isInList = signs.endsWith('[');
  const opened = open.at(-1) ?? 0;
  const isFirst = isInList && text.slice(opened + 1, before.from).trim() === '';
  if (isFirst && closesWell(text, to, `${signs.slice(0, -1)}{`)) return { code: 'json_bracket_opens', at: opened, found: '[', expected: '{' };
  const isOpened = closesWell(text, to, `${signs}{`);
  if (!isOpened && (!isInList || closesWell(text, to, signs.slice(0, -1)) || isAfterText(text, before.from))) {
    return isInList ? unclosed(text, opened, before.from) : undefined;
  }
  const name = text.slice(before.from, before.to);
  const closed = /\}\s*,?\s*$/.exec(text.slice(0, before.from));
  const twin = closed === null ? undefined : pairs.find(([, close]) => close === closed.index);
  // The object before it has no such entry: it was meant to be one of its own.
  if (twin !== undefined && !text.slice(...twin).includes(name)) return { code: 'json_bracket_spare', at: twin[1], found: '}' };
  return unopened(text, before.from, '{');
}

/** The `[` is missing before the first of several texts, or is a `{`: they were read as names without a colon. */
export function judgeTexts(text: string, { from, before, open }: RawSlip): Slip | undefined {
  if (before.kind !== 'name' || !TEXTS_AFTER.test(text.slice(from, from + FARTHEST))) return undefined;
  const texts = TEXTS_BEFORE.exec(text.slice(Math.max(0, from - FARTHEST), from))?.[1];
  if (texts === undefined) return undefined;
  const opened = open.at(-1) ?? 0;
  if (text.slice(opened + 1, from - texts.length).trim() === '') return { code: 'json_bracket_opens', at: opened, found: '{', expected: '[' };
  return texts.includes(',') ? unopened(text, from - texts.length, '[') : undefined;
}

/** An object where a name belongs: the one before it, or the list of both, is not closed, was closed too early, or was never opened. */
export function judgeObject(text: string, { from, before, open, pairs }: RawSlip): Slip | undefined {
  const signs = signsOf(text, open);
  if (before.kind === 'open') {
    if (closesWell(text, from, `${signs.slice(0, -1)}[`)) return { code: 'json_bracket_opens', at: before.from, found: '{', expected: '[' };
    return closesWell(text, from, signs.slice(0, -1)) ? { code: 'json_bracket_spare', at: from, found: text.charAt(from) } : undefined;
  }
  if (before.kind !== ',') return undefined;
  if (signs.endsWith('[{') && closesWell(text, from, signs.slice(0, -1))) return undefined;
  const [opened, close] = pairs.at(-1) ?? [];
  if (opened === undefined || close === undefined || !/^[}\]]\s*,?$/.test(text.slice(close, before.to)) || !closesWell(text, from, `${signs}[`))
    return undefined;
  return text.charAt(close) === ']' ? { code: 'json_bracket_spare', at: close, found: ']' } : unopened(text, opened, '[');
}

/** A bracket that closes what nobody has opened. */
export function judgeSpare(text: string, { from, to, before, open, pairs }: RawSlip): Slip | undefined {
  if (!closesWell(text, to, signsOf(text, open))) return undefined;
  const sign = text.charAt(from);
  const opening = sign === ']' ? '[' : '{';
  if (before.kind === ':') return unopened(text, from, opening);
  const value = before.kind === 'close' ? pairs.at(-1)?.[0] : before.kind === 'text' || before.kind === 'literal' ? before.from : undefined;
  const [, name] = /("[^"\r\n]*")\s*:\s*$/.exec(text.slice(Math.max(0, (value ?? 0) - 200), value ?? 0)) ?? [];
  const isList = value !== undefined && text.charAt(value) !== '[' && name !== undefined && sign === ']' && holdsList(text, name, before.kind !== 'close');
  return isList ? unopened(text, value, opening) : { code: 'json_bracket_spare', at: from, found: sign };
}

/** Whether a name has a list elsewhere in the text. @param otherwise what is so where it stands nowhere else */
function holdsList(text: string, name: string, otherwise: boolean): boolean {
  const others = [...text.matchAll(/("[^"\r\n]*")\s*:\s*(\S)/g)].filter(([, other]) => other === name).map(([, , value]) => value);
  return others.includes('[') || (otherwise && others.length === 1);
}

function isAfterText(text: string, from: number): boolean {
  return /"\s*,?\s*$/.test(text.slice(Math.max(0, from - FARTHEST), from));
}

/** A list that should be closed before a name. */
function unclosed(text: string, opened: number, name: number): Slip {
  const at = text.slice(0, name).replace(/\s*,?\s*$/, '').length;
  return { code: 'json_bracket_open', at, other: opened, found: '[', expected: ']' };
}

function unopened(text: string, at: number, expected: string): Slip {
  const found = /^(?:"[^"\r\n]*"?|[^\s,]*)/.exec(text.slice(at))?.[0] ?? '';
  return { code: 'json_bracket_unopened', at, found: shorten(found), expected };
}
