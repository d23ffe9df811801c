/**
 * Whether two values are the same JSON: the order of keys does not matter, and a key without a value counts as absent. For
 * values that were read from JSON or are written to it, so of a bounded depth.
 */
export function isSameJson(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const [keys, otherKeys] = [listKeys(one), listKeys(other)];
  return keys.length === otherKeys.length && keys.every((key) => Object.hasOwn(other, key) && isSameJson(one[key], other[key]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function listKeys(value: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(value).filter((key) => value[key] !== undefined);
}
