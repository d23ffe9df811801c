import { findIntlRow } from './find-intl-row.ts';

/** Things in a row, joined as a sentence would: A, B and C. */
export function formatList(items: readonly string[], language: string): string {
  const row = findIntlRow(language);
  if (row === undefined) return new Intl.ListFormat(language).format(items);
  const [first, second] = items;
  if (first === undefined || second === undefined) return first ?? '';
  if (items.length === 2) return first + row.list.pair + second;
  return items.slice(0, -1).join(row.list.middle) + row.list.end + items.at(-1);
}
