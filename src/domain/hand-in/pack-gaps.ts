/** Largest gap either way: the ten thousand years that moments can lie in. */
const LARGEST = 400_000_000_000;

/**
 * Whole numbers as bytes: each doubled, one less than that below nothing (0, -1, 1, -2 … become 0, 1, 2, 3 …), then in groups of seven bits, the
 * lowest first, the eighth bit of all but the last set. This is how Protocol Buffers write `sint64`; most gaps of a talk take one byte.
 */
export function packGaps(gaps: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (const gap of gaps) {
    let rest = gap < 0 ? -2 * gap - 1 : 2 * gap;
    while (rest >= 128) {
      bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

/** The numbers that were packed; undefined where these bytes are none, or not the shortest that say them. */
export function unpackGaps(bytes: Uint8Array): number[] | undefined {
  const gaps: number[] = [];
  let folded = 0;
  let unit = 1;
  for (const byte of bytes) {
    folded += (byte % 128) * unit;
    unit *= 128;
    if (folded > 2 * LARGEST || unit > 128 ** 6) return undefined;
    if (byte >= 128) continue;
    if (byte === 0 && unit > 128) return undefined;
    gaps.push(folded % 2 === 0 ? folded / 2 : -(folded + 1) / 2);
    folded = 0;
    unit = 1;
  }
  return unit === 1 ? gaps : undefined;
}
