import type { WordList } from './sign-words-schema.ts';

/** The words of a levelled text that are in a list, in the order of the text. */
export type FindWords = (levelled: string) => readonly string[];

const BEFORE = '(?<![\\p{L}\\p{N}])';
const AFTER = '(?![\\p{L}\\p{N}])';
const LAST_WORD = /[\p{L}\p{N}-]*$/u;

/** Makes a list of words one search. A word counts once, however many entries fit it. */
export function compileList({ words = [], beginnings = [], endings = [], exceptions = [] }: WordList): FindWords {
  const parts = [
    ...(words.length === 0 ? [] : [`${BEFORE}${either(words)}${AFTER}`]),
    ...(beginnings.length === 0 ? [] : [`${BEFORE}${either(beginnings)}\\p{L}*`]),
  ];
  const whole = parts.length === 0 ? undefined : new RegExp(parts.join('|'), 'gu');
  // Looked for from its end: to try every ending at every letter of every word would take ten times as long.
  const ending = endings.length === 0 ? undefined : new RegExp(`(?<=\\p{L})${either(endings)}${AFTER}`, 'gu');
  const isMeant = (text: string, start: number) => !exceptions.some((exception) => text.startsWith(exception, start));
  return (levelled) => {
    const found = new Map<number, string>();
    const spans: [start: number, end: number][] = [];
    if (whole !== undefined) {
      for (const { 0: text, index } of levelled.matchAll(whole)) {
        spans.push([index, index + text.length]);
        if (words.includes(text) || isMeant(levelled, index)) found.set(index, text);
      }
    }
    if (ending !== undefined) {
      for (const { 0: text, index } of levelled.matchAll(ending)) {
        const start = index - (LAST_WORD.exec(levelled.slice(0, index))?.[0].length ?? 0);
        const isKnown = spans.some(([from, to]) => start >= from && start < to);
        if (!isKnown && isMeant(levelled, start)) found.set(start, levelled.slice(start, index + text.length));
      }
    }
    return [...found].sort(([a], [b]) => a - b).map(([, text]) => text);
  };
}

/** The longest first, so that a phrase is preferred to its first word. */
function either(entries: readonly string[]): string {
  const escaped = [...entries].sort((a, b) => b.length - a.length).map((entry) => entry.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return `(?:${escaped.join('|')})`;
}
