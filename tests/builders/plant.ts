/** A deep copy of JSON with one place changed, which is how a test plants a fault; `undefined` takes the place out. */
export function plant<T>(whole: T, path: readonly (string | number)[], value: unknown): T {
  const copy = structuredClone(whole);
  const last = path[path.length - 1];
  if (last === undefined) throw new Error('A fault needs a place.');
  const parent = path.slice(0, -1).reduce<unknown>((part, key) => (part as Record<string | number, unknown>)[key], copy) as Record<string | number, unknown>;
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}
