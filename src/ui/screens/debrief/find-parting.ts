import type { Move } from '../../../domain/conversation/replay.ts';

/** The first move in which two talks differ, by its place; undefined where all is the same. */
export function findParting(before: readonly Move[], after: readonly Move[]): number | undefined {
  const isOther = (index: number) => before[index]?.turn !== after[index]?.turn || before[index]?.choice !== after[index]?.choice;
  for (let index = 0; index < Math.max(before.length, after.length); index += 1) if (isOther(index)) return index;
  return undefined;
}
