/**
 * Whether a talk is what its seal was made for. altered: the signature does not fit what stands there; unsigned: it has none, as where a browser
 * could make no key; unchecked: this browser cannot check it.
 */
export type SealState = 'intact' | 'altered' | 'unsigned' | 'unchecked';

/** A talk that was handed in, as far as its chain goes. */
export type SealedLink = {
  readonly learner: string;
  /** Public key of the device. */
  readonly key: string;
  readonly index: number;
  /** First 16 digits of the hash of the one before. */
  readonly previous?: string | undefined;
  /** Hash of its own sealed form. */
  readonly hash: string;
};

/** What the talks of one person and one device say of each other. It judges nobody: what was not handed in yet is missing, and is no fault. */
export type Chain = {
  readonly learner: string;
  readonly key: string;
  /** How many talks of it are here, each once. */
  readonly here: number;
  /** Index of the first that is here: as many come before it. 0: it is here from its beginning, as on a new phone or after a restored backup. */
  readonly beginsAt: number;
  /** How many between the first and the last are not here. */
  readonly missing: number;
  /** Whether two different talks claim one place, or one names another before it than the one that is here. */
  readonly isForked: boolean;
};

/** Follows every chain among talks whose seals are intact; the others say nothing that could be relied on. */
export function followChains(links: readonly SealedLink[]): Chain[] {
  const chains = new Map<string, SealedLink[]>();
  for (const link of links) {
    const name = `${link.learner} ${link.key}`;
    const chain = chains.get(name);
    if (chain === undefined) chains.set(name, [link]);
    else chain.push(link);
  }
  return [...chains.values()].flatMap(followChain);
}

function followChain(links: readonly SealedLink[]): Chain[] {
  const [first] = links;
  if (first === undefined) return [];
  const places = new Map<number, Set<string>>();
  for (const { index, hash } of links) places.set(index, (places.get(index) ?? new Set()).add(hash));
  const indexes = [...places.keys()].sort((a, b) => a - b);
  const beginsAt = indexes[0] ?? 0;
  const last = indexes.at(-1) ?? 0;
  const isTaken = [...places.values()].some(({ size }) => size > 1);
  const hasOtherBefore = links.some(({ index, previous }) => {
    const before = places.get(index - 1);
    return before !== undefined && previous !== undefined && ![...before].some((hash) => hash.startsWith(previous));
  });
  const here = [...places.values()].reduce((sum, { size }) => sum + size, 0);
  return [{ learner: first.learner, key: first.key, here, beginsAt, missing: last - beginsAt + 1 - indexes.length, isForked: isTaken || hasOtherBefore }];
}
