/** How far the length of a reply may lie from the average of its turn. */
const UNEVEN = 0.25;

/** A length that stands out, by its place in the list, and the least and the most with which it would not. */
export type Uneven = { readonly index: number; readonly least: number; readonly most: number };

/**
 * Which lengths lie too far from the average of all. One that stands out draws the average to itself, so that others seem to stand out, too:
 * whatever lies farthest from the middle one is set aside until the rest are even, and told alone.
 */
export function findUneven(lengths: readonly number[]): Uneven[] {
  const rest = new Set(lengths.keys());
  const taken = () => [...rest].map((index) => lengths[index] ?? 0);
  const outside: number[] = [];
  while (rest.size > 0 && !isEven(taken())) {
    const middle = findMiddle(taken());
    const distances = new Map([...rest].map((index) => [index, Math.abs((lengths[index] ?? 0) - middle)]));
    const most = Math.max(...distances.values());
    for (const [index, distance] of distances) {
      if (distance < most) continue;
      rest.delete(index);
      outside.push(index);
    }
  }
  return outside.sort((one, other) => one - other).map((index) => ({ index, ...findBounds(taken()) }));
}

function isEven(lengths: readonly number[]): boolean {
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  return lengths.every((length) => Math.abs(length - mean) <= UNEVEN * mean + 1);
}

function findMiddle(lengths: readonly number[]): number {
  const sorted = [...lengths].sort((one, other) => one - other);
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
}

/** The least and the most that lie within a quarter of lengths that are even, and leave them even. */
function findBounds(lengths: readonly number[]): Pick<Uneven, 'least' | 'most'> {
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  let [least, most] = [Math.ceil(mean * (1 - UNEVEN)), Math.floor(mean * (1 + UNEVEN))];
  while (least < mean && !isEven([...lengths, least])) least += 1;
  while (most > mean && !isEven([...lengths, most])) most -= 1;
  return { least, most };
}
