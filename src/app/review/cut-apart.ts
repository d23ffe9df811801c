/** Part of a value on its way: what stands at a place of it, or, for a list that came in parts, more of it. */
export type Piece = { readonly path: readonly (string | number)[]; readonly value: unknown; readonly isMore?: true };

/** Single values, keys not counted, in one piece: about as many as a page takes in within a few milliseconds. */
const MOST = 10_000;

type Container = Readonly<Record<string, unknown>> | readonly unknown[];

/**
 * Cuts plain data into pieces that are put together again by `putTogether`, so that no page has to take a large one in at once.
 * A single text is never cut.
 */
export function* cutApart(value: unknown, most = MOST, path: Piece['path'] = []): Generator<Piece, void> {
  if (!isContainer(value) || weigh(value, most) <= most) yield { path, value };
  else if (Array.isArray(value)) yield* cutList(value, most, path);
  else yield* cutRecord(value as Readonly<Record<string, unknown>>, most, path);
}

/** Puts a piece where it belongs. @param whole what the pieces before it came to @returns what it is with this one */
export function putTogether(whole: unknown, { path: [key, ...rest], value, isMore }: Piece): unknown {
  if (key !== undefined) {
    const container = whole as Record<string | number, unknown>;
    container[key] = putTogether(container[key], { path: rest, value, ...(isMore && { isMore }) });
    return container;
  }
  if (!isMore) return value;
  for (const one of value as readonly unknown[]) (whole as unknown[]).push(one);
  return whole;
}

function* cutList(list: readonly unknown[], most: number, path: Piece['path']): Generator<Piece, void> {
  yield { path, value: [] };
  let run: unknown[] = [];
  let weight = 0;
  for (const [place, one] of list.entries()) {
    const own = weigh(one, most);
    if (run.length > 0 && weight + own > most) {
      yield { path, value: run, isMore: true };
      [run, weight] = [[], 0];
    }
    if (own > most) {
      yield* cutApart(one, most, [...path, place]);
      continue;
    }
    run.push(one);
    weight += own;
  }
  if (run.length > 0) yield { path, value: run, isMore: true };
}

function* cutRecord(record: Readonly<Record<string, unknown>>, most: number, path: Piece['path']): Generator<Piece, void> {
  yield { path, value: {} };
  for (const [key, one] of Object.entries(record)) yield* cutApart(one, most, [...path, key]);
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null && (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype);
}

/** How many single values there are; not counted on where there are more than `most`. */
function weigh(value: unknown, most: number): number {
  if (!isContainer(value)) return 1;
  let weight = 1;
  for (const one of Array.isArray(value) ? value : Object.values(value)) {
    weight += weigh(one, most - weight);
    if (weight > most) break;
  }
  return weight;
}
