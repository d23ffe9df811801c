import { MOST_PROBLEMS } from '../problem/most-problems.ts';

/** A key that stands twice in one object of a JSON text. */
export type DuplicateKey = { readonly path: readonly (string | number)[]; readonly key: string };

type Level = { readonly keys: Set<string> | undefined; key: string; index: number };

/** Levels that a path names: a file that is deeper is refused anyway. */
const DEEPEST_PATH = 24;

const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

/**
 * Finds keys that stand twice in one object. `JSON.parse` keeps the last one in silence, and libraries that report
 * them recurse, which a deeply nested file can exhaust; this walks the tokens. Expects text that `JSON.parse` accepts,
 * and stops at 200 duplicates.
 */
export function findDuplicateKeys(text: string): DuplicateKey[] {
  const duplicates: DuplicateKey[] = [];
  const levels: Level[] = [];
  /** The last string as it stands in the text: only one that turns out to be a key is read. */
  let quoted: string | undefined;
  for (const [token] of text.matchAll(TOKENS)) {
    if (duplicates.length >= MOST_PROBLEMS) break;
    const level = levels.at(-1);
    if (token === '{' || token === '[') {
      levels.push({ keys: token === '{' ? new Set() : undefined, key: '', index: 0 });
    } else if (token === '}' || token === ']') {
      levels.pop();
    } else if (token === ',') {
      if (level !== undefined) level.index += 1;
    } else if (token === ':') {
      if (level?.keys === undefined || quoted === undefined) continue;
      const key = quoted.includes('\\') ? (JSON.parse(quoted) as string) : quoted.slice(1, -1);
      level.key = key;
      if (level.keys.has(key)) duplicates.push({ key, path: pathOf(levels) });
      level.keys.add(key);
    } else {
      quoted = token;
    }
  }
  return duplicates;
}

function pathOf(levels: readonly Level[]): (string | number)[] {
  return levels.slice(0, DEEPEST_PATH).map((level) => (level.keys === undefined ? level.index : level.key));
}
