import { cleanText } from './clean-text.ts';
import type { Cell, ColumnKind, Table } from './table.ts';

/** How spreadsheets of a language split a line; where that is by semicolons, fractions are told off by a comma. */
export type Delimiter = ',' | ';';

/** Tells spreadsheets that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Text that a spreadsheet may take for a formula (OWASP, “CSV Injection”): one that begins with = + - @, as wide letters too, a tab or an end of line, also
 * behind spaces and signs that are not seen. It gets an apostrophe, and so does what has apostrophes before that, so that taking one away gives it back.
 */
const FORMULA = /^'*(?:[\t\r\n]|[\s\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/u;

/** The delimiter that spreadsheets of a language expect. @param language tag */
export function findDelimiter(language: string): Delimiter {
  return /^en\b/i.test(language) ? ',' : ';';
}

/** A table as CSV (RFC 4180) for spreadsheets. Text stands in quotes, whatever it is; numbers and moments do not. */
export function writeCsv(header: readonly string[], { columns, rows }: Table, delimiter: Delimiter): string {
  const toField = (cell: Cell, kind: ColumnKind) => {
    if (typeof cell === 'number') return delimiter === ';' ? String(cell).replace('.', ',') : String(cell);
    return kind === 'text' ? quote(cell === undefined ? '' : guard(cleanText(cell))) : (cell ?? '');
  };
  const kinds = columns.map(({ kind }) => kind);
  const head = header.map((name) => quote(guard(cleanText(name)))).join(delimiter);
  const lines = rows.map((row) => row.map((cell, index) => toField(cell, kinds[index] ?? 'text')).join(delimiter));
  return `${BYTE_ORDER_MARK}${[head, ...lines].join('\r\n')}\r\n`;
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function guard(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
