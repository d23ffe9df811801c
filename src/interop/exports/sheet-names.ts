import { cleanText } from './clean-text.ts';

/** Most letters of the name of a sheet (Microsoft, “Excel specifications and limits”). */
const MOST_LETTERS = 31;

/** Signs that the name of a sheet cannot have, apart from an apostrophe at either end. */
const UNFIT = /[\s[\]/\\:*?]+/g;

/** Names as sheets can have them: without unfit signs, short enough, and no two alike, whatever their letters’ case. The order stays. */
export function toSheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const fit =
      cleanText(name)
        .replace(UNFIT, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || String(index + 1);
    let free = cut(fit, '');
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = cut(fit, ` ${number}`);
    taken.add(free.toLowerCase());
    return free;
  });
}

/** Whole letters only: a pair of surrogates is not cut in two. */
function cut(name: string, end: string): string {
  let short = '';
  for (const letter of name) {
    if (short.length + letter.length + end.length > MOST_LETTERS) break;
    short += letter;
  }
  return `${short.trim()}${end}`;
}
