import Papa from 'papaparse';
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
  const toText = (cell: Cell, kind: ColumnKind) => {
    if (typeof cell === 'number') return delimiter === ';' ? String(cell).replace('.', ',') : String(cell);
    return kind === 'text' && cell !== undefined ? guard(cleanText(cell)) : (cell ?? '');
  };
  const isText = columns.map(({ kind }) => kind === 'text');
  const body = rows.map((row) => row.map((cell, index) => toText(cell, columns[index]?.kind ?? 'text')));
  const head = Papa.unparse([header.map((name) => guard(cleanText(name)))], { delimiter, newline: '\r\n', quotes: true });
  const rest = Papa.unparse(body, { delimiter, newline: '\r\n', quotes: isText });
  return `${BYTE_ORDER_MARK}${[head, rest].filter((part) => part !== '').join('\r\n')}\r\n`;
}

function guard(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
