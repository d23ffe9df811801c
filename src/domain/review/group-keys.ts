/** Keys that stand for the same person, of whom at most one is a row of the roster. */
export type KeyGroups = {
  /** The key that stands for all of a group. */
  readonly find: (key: string) => string;
  /** The row in a group, if there is one. */
  readonly rowOf: (key: string) => string | undefined;
  /** Makes one group of two; false where each has a row of its own, or a key is not known: then nothing is done. */
  readonly join: (one: string, other: string) => boolean;
};

/** Every key in a group of its own, to be joined from there. */
export function groupKeys(rows: readonly string[], learners: readonly string[]): KeyGroups {
  const above = new Map([...rows, ...learners].map((key) => [key, key]));
  const isRow = new Set(rows);
  const find = (key: string): string => {
    let top = key;
    for (let next = above.get(top); next !== undefined && next !== top; next = above.get(top)) top = next;
    return top;
  };
  return {
    find,
    rowOf: (key) => (isRow.has(find(key)) ? find(key) : undefined),
    join(one, other) {
      const [a, b] = [find(one), find(other)];
      if (!above.has(a) || !above.has(b)) return false;
      if (a !== b && isRow.has(a) && isRow.has(b)) return false;
      // A row stands for its group.
      if (a !== b) above.set(isRow.has(b) ? a : b, isRow.has(b) ? b : a);
      return true;
    },
  };
}
