/** What may stand between the cells of a list, by how sure a sign it is. A name may have a comma in it, so that one counts only where every row has as many. */
function findSeparator(text: string): string | undefined {
  if (text.includes('\t')) return '\t';
  if (text.includes(';')) return ';';
  const unquoted = text.replace(/"(?:[^"]|"")*"/g, '');
  const commas = new Set(unquoted.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.split(',').length])));
  return commas.size === 1 && !commas.has(1) ? ',' : undefined;
}

/**
 * A list that was pasted from a spreadsheet, or out of a CSV file, as rows of cells. Cells in quotes may hold what separates others, and quotes that are
 * doubled (RFC 4180); a quote within a cell is a sign like any other.
 */
export function splitPasted(text: string): string[][] {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const separator = findSeparator(plain);
  const rows: string[][] = [[]];
  let at = 0;
  while (at < plain.length) {
    const quoted = readQuoted(plain, at, separator);
    const end = at + (quoted?.length ?? findEnd(plain, at, separator) - at);
    rows.at(-1)?.push(quoted === undefined ? plain.slice(at, end) : quoted.slice(1, -1).replaceAll('""', '"'));
    if (plain[end] === '\n') rows.push([]);
    at = end + 1;
  }
  return rows;
}

/** Letters within which a cell in quotes has to end. */
const LONGEST_QUOTED = 2000;

/** The cell in quotes that begins here, with them; undefined where none does. */
function readQuoted(text: string, at: number, separator: string | undefined): string | undefined {
  const [quoted] = /^"(?:[^"]|"")*"/.exec(text.slice(at, at + LONGEST_QUOTED)) ?? [];
  const next = quoted && text[at + quoted.length];
  return next === undefined || next === '\n' || next === separator ? quoted : undefined;
}

function findEnd(text: string, from: number, separator: string | undefined): number {
  for (let at = from; at < text.length; at += 1) if (text[at] === '\n' || text[at] === separator) return at;
  return text.length;
}
