import table from './intl-table.json';

/** How one language writes dates, numbers, lists and money; made by `write-intl-table.mjs`. */
export type IntlRow = (typeof table)['en'];

const ROWS: Readonly<Record<string, IntlRow>> = table;

/** The row of a language, or undefined for one that is left to the browser's own Intl. */
export function findIntlRow(language: string): IntlRow | undefined {
  return Object.hasOwn(ROWS, language) ? ROWS[language] : undefined;
}
