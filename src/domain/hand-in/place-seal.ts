/** A place in a chain: that of a learner's talks under one key of a device, 0 and up. */
type Place = { readonly learner: string; readonly key: string; readonly index: number };

/** Name of a place in a chain. */
export function placeSeal({ learner, key, index }: Place): string {
  return `${learner}.${key}.${index}`;
}
