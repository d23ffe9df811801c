/** As much as anything that somebody says of themselves may have, in UTF-16 units. */
export const LONGEST_SAID = 80;

/** What somebody says of themselves; what they leave empty is absent. */
export type Said = { readonly code?: string; readonly name?: string; readonly group?: string };

/**
 * What was typed or pasted, as it is kept: one spelling of each letter (NFC), single spaces, no control characters, not longer than may be. What
 * stays empty is left out.
 */
export function cleanSaid(typed: Readonly<Record<keyof Said, string>>): Said {
  const [code, name, group] = [cleanText(typed.code), cleanText(typed.name), cleanText(typed.group)];
  return { ...(code !== '' && { code }), ...(name !== '' && { name }), ...(group !== '' && { group }) };
}

function cleanText(text: string): string {
  const clean = text
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  // A letter of two units is not cut in half.
  return clean
    .slice(0, LONGEST_SAID)
    .replace(/[\uD800-\uDBFF]$/u, '')
    .trim();
}
