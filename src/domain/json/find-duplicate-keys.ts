import { MOST_PROBLEMS } from '../problem/most-problems.ts';
import { visitJson } from './visit-json.ts';

/** A key that stands twice in one object of a JSON text: where it stands first, and where it does so again. */
export type DuplicateKey = { readonly path: readonly (string | number)[]; readonly key: string; readonly first: number; readonly again: number };

/**
 * Finds keys that stand twice in one object, of which `JSON.parse` keeps the last in silence; at most 200. Expects text that `JSON.parse`
 * accepts. @returns with them where the text is nested too deeply: nothing is looked for from there on
 */
export function findDuplicateKeys(text: string): { readonly duplicates: readonly DuplicateKey[]; readonly tooDeep: number | undefined } {
  const duplicates: DuplicateKey[] = [];
  const levels: Map<string, number>[] = [];
  const tooDeep = visitJson(text, {
    onObjectBegin: () => void levels.push(new Map()),
    onObjectEnd: () => void levels.pop(),
    onObjectProperty: (key, offset, _length, _line, _character, tellPath) => {
      const level = levels.at(-1);
      const first = level?.get(key);
      if (first === undefined) level?.set(key, offset);
      else if (duplicates.length < MOST_PROBLEMS) duplicates.push({ key, path: [...tellPath(), key], first, again: offset });
    },
  });
  return { duplicates, tooDeep };
}
