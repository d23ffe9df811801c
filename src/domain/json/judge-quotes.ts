import type { Before, RawSlip } from './find-slip.ts';
import type { Slip } from './slip.ts';

/** Quotes that a word processor makes, and single ones: none of them begins or ends a text in JSON. */
export const OTHER_QUOTES = "“”„‟«»″＂‘’‚‛'`";

const OTHER_QUOTE_AT_END = /[“”„‟«»″＂‘’](?=\s*[,:]?\s*$)/;

/** A text that is not closed in its line. */
export function judgeOpenText(text: string, { from, to }: RawSlip): Slip {
  const content = text.slice(from, to);
  const curly = OTHER_QUOTE_AT_END.exec(content);
  if (curly !== null && !isPaired(content, curly[0])) {
    const at = from + curly.index;
    return { code: 'json_quotes', at, found: curly[0], repair: { from: at, to: at + 1, put: '"' } };
  }
  const closing = /^(?:[^"\\]|\\.)*?"/s.exec(text.slice(to))?.[0];
  const goesOn = closing !== undefined && !/^\s*["}\]]/.test(text.slice(to));
  if (goesOn) return { code: 'json_line_break', at: to, repair: { from: to, to: to + closing.length, put: closing.replace(/[\r\n]/g, ' ') } };
  const end = from + content.replace(/\s*,?\s*$/, '').length;
  return { code: 'json_quote_missing', at: end, repair: { from: end, to: end, put: '"' } };
}

/** Whether the text has the sign that opens what the curly quote at its end closes: then that belongs to the sentence. */
function isPaired(content: string, closing: string): boolean {
  const opening = { '”': /[“„‟]/, '“': /„/, '»': /«/, '«': /»/, '’': /[‘‚‛]/ }[closing];
  return opening?.test(content) ?? false;
}

/** A name or text in other quotes than straight ones. */
export function judgeOtherQuotes(text: string, from: number): Slip {
  const found = text.charAt(from);
  const line = /^[^\r\n]*/.exec(text.slice(from + 1))?.[0] ?? '';
  const inner = new RegExp(`^(.*?)["${OTHER_QUOTES}](?=\\s*(?:[,:}\\]]|$))`).exec(line)?.[1] ?? line.replace(/\s*,?\s*$/, '');
  const to = from + 1 + inner.length;
  const isClosed = new RegExp(`["${OTHER_QUOTES}]`).test(text.charAt(to));
  return { code: 'json_quotes', at: from, found, repair: { from, to: isClosed ? to + 1 : to, put: `"${inner.replaceAll('"', "'")}"` } };
}

/** A straight quote inside a sentence, which ends it there. @param before the text that ends too early */
export function judgeInnerQuote(text: string, { kind, from, to }: Before): Slip {
  const content = text.slice(from, to);
  const curly = /^"[^"“]*(”)\s*:/.exec(content);
  if (curly !== null) {
    const at = from + content.indexOf('”');
    return { code: 'json_quotes', at, found: '”', repair: { from: at, to: at + 1, put: '"' } };
  }
  const name = /^"[\w.]+(?=:\s*"$)/.exec(content)?.[0];
  if (name !== undefined && kind === 'name') {
    const at = from + name.length;
    return { code: 'json_quote_missing', at, repair: { from: at, to: at, put: '"' } };
  }
  const rest = /^[^\r\n]*"(?=\s*(?:[,:}\]]+\s*)*(?:[\r\n]|$))/.exec(text.slice(to))?.[0] ?? '';
  const end = to + rest.length;
  return { code: 'json_inner_quote', at: to - 1, repair: { from, to: end, put: `"${text.slice(from + 1, end - 1).replace(/["\\]/g, "'")}"` } };
}
