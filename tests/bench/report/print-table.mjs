/**
 * Prints rows as a Markdown table, ready for a document. Numbers stand on the right.
 * @param {string} title
 * @param {readonly Readonly<Record<string, string | number>>[]} rows all with the same keys, which head the columns
 */
export function printTable(title, rows) {
  const heads = Object.keys(rows[0] ?? {});
  const cells = rows.map((row) => heads.map((head) => String(row[head])));
  const isNumber = heads.map((_, column) => cells.every((row) => /^[-–\d]/.test(row[column])));
  const line = (parts) => `| ${parts.join(' | ')} |`;
  console.log(`\n${title}\n`);
  for (const parts of [heads, isNumber.map((right) => (right ? '--:' : '---')), ...cells]) console.log(line(parts));
}
