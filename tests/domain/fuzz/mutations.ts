import fc from 'fast-check';

type Place = readonly (string | number)[];

/** Every place in a JSON value, from the top down. */
function listPlaces(json: unknown, above: Place = []): Place[] {
  if (typeof json !== 'object' || json === null) return [above];
  return [above, ...Object.entries(json).flatMap(([key, value]) => listPlaces(value, [...above, Array.isArray(json) ? Number(key) : key]))];
}

/** What a hostile or careless author might write in a place. */
const strange = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 1e308, '', 'a', 'nowhere', 'constructor', '__proto__', '<b>', [], {}, [[]], { when: {} }, undefined),
  fc.constantFrom<unknown>('story', 'sorry', 'check', 'walked_out', 'coat_date', ['coat_date'], { anger: { min: 11 } }, { has: ['coat_date'] }),
  fc.integer({ min: -20, max: 20 }),
  fc.jsonValue({ maxDepth: 3 }),
);

/** A mutation of a JSON value: a place changed, taken out, doubled, or given a strange key. */
export function mutate(json: unknown): fc.Arbitrary<unknown> {
  const places = listPlaces(json).filter((place) => place.length > 0);
  return fc
    .array(fc.tuple(fc.constantFrom(...places), fc.constantFrom('change', 'remove', 'double', 'key'), strange), { minLength: 1, maxLength: 4 })
    .map((changes) => {
      const copy = structuredClone(json);
      for (const [place, kind, value] of changes) change(copy, place, kind, value);
      return copy;
    });
}

function change(json: unknown, place: Place, kind: string, value: unknown): void {
  const parent = place.slice(0, -1).reduce<unknown>((part, key) => (part as Record<string | number, unknown> | null | undefined)?.[key], json);
  const last = place.at(-1);
  if (typeof parent !== 'object' || parent === null || last === undefined) return;
  const whole = parent as Record<string | number, unknown>;
  // An earlier change may have put a list here, which has more than its own.
  const there = Object.hasOwn(whole, last) ? whole[last] : undefined;
  if (kind === 'remove') delete whole[last];
  else if (kind === 'double' && Array.isArray(parent)) parent.push(structuredClone(there));
  else if (kind === 'key') Object.defineProperty(parent, String(value), { value: there, enumerable: true, configurable: true, writable: true });
  else whole[last] = value;
}

/** A mutated value as a file has it; undefined for one that holds itself, which no file can. */
export function writeMutated(json: unknown): string | undefined {
  try {
    return JSON.stringify(json) ?? '';
  } catch {
    return undefined;
  }
}
