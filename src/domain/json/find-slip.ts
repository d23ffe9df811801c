import { type ParseErrorCode, printParseErrorCode } from 'jsonc-parser';
import { visitJson } from './visit-json.ts';

/** What stands before a place in a text that cannot be read on. */
export type Before = { readonly kind: 'nothing' | 'open' | 'close' | 'name' | 'text' | 'literal' | ',' | ':'; readonly from: number; readonly to: number };

/** The first place at which a text is no JSON, and what had been read up to there. */
export type RawSlip = {
  /** The parser's name for it. */
  readonly name: string;
  /** The part of the text that the parser stumbled over. */
  readonly from: number;
  readonly to: number;
  readonly before: Before;
  /** Where the brackets stand that are still open, the innermost last. */
  readonly open: readonly number[];
  /** Where the brackets stand that were closed, as they were closed. */
  readonly pairs: readonly (readonly [open: number, close: number])[];
};

/** The first place at which a text is no JSON; undefined for a sound one. */
export function findSlip(text: string): RawSlip | undefined {
  const open: number[] = [];
  const pairs: (readonly [number, number])[] = [];
  let before: Before = { kind: 'nothing', from: 0, to: 0 };
  let slip: RawSlip | undefined;
  const note = (kind: Before['kind'], from: number, length: number) => {
    if (slip === undefined) before = { kind, from, to: from + length };
  };
  const begin = (offset: number, length: number) => {
    if (slip === undefined) open.push(offset);
    note('open', offset, length);
  };
  const end = (offset: number, length: number) => {
    // The parser ends what is open also where the text does.
    const isClosed = /[}\]]/.test(text.charAt(offset));
    const opened = isClosed && slip === undefined ? open.pop() : undefined;
    if (opened !== undefined) pairs.push([opened, offset]);
    if (isClosed) note('close', offset, length);
  };
  const tooDeep = visitJson(
    text,
    {
      onObjectBegin: begin,
      onArrayBegin: begin,
      onObjectEnd: end,
      onArrayEnd: end,
      onObjectProperty: (_, offset, length) => note('name', offset, length),
      onLiteralValue: (value, offset, length) => note(typeof value === 'string' ? 'text' : 'literal', offset, length),
      onSeparator: (sign, offset, length) => note(sign === ':' ? ':' : ',', offset, length),
      onError: (code: ParseErrorCode, from, length) => {
        slip ??= { name: printParseErrorCode(code), from, to: from + length, before, open: [...open], pairs: [...pairs] };
      },
    },
    { disallowComments: true },
  );
  return slip ?? (tooDeep === undefined ? undefined : { name: 'TooDeep', from: tooDeep, to: tooDeep + 1, before, open, pairs });
}
