import * as z from 'zod/mini';

/**
 * The check of how a text is written. A pattern means nothing to most of those who read what is wrong with a file.
 * @param expected what a problem says in its place, in signs that need no translation, such as `8 × 0–9 a–f`, or an example
 */
export function writtenAs(pattern: RegExp, expected: string, options: { readonly abort?: boolean } = {}) {
  return z.regex(pattern, { ...options, error: expected });
}
