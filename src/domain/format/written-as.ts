import * as z from 'zod/mini';
import type { RuleName } from '../problem/rule-name.ts';

/**
 * The check of how a text is written. A pattern means nothing to most of those who read what is wrong with a file.
 * @param rule what a problem says in its place, by the name of its words
 */
export function writtenAs(pattern: RegExp, rule: RuleName, options: { readonly abort?: boolean } = {}) {
  return z.regex(pattern, { ...options, error: rule });
}
