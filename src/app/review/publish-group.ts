import { cutApart } from './cut-apart.ts';
import type { GroupView } from './group-view.ts';
import type { Chapter, ReviewAnswer } from './review-messages.ts';

/** What a group is published from. */
export type Publishing = {
  /** What of it is there at once. */
  readonly seeKept: () => GroupView['kept'];
  /** All of it: takes long where there are many talks. */
  readonly seeAll: () => Promise<GroupView>;
  /** Whether talks come in one after another just now. */
  readonly isBusy: () => boolean;
  readonly post: (answer: ReviewAnswer) => void;
};

/** While talks come in, figures are worked out once that has taken a second, then no more than a fifth of the time, and not at all where they take longer than `LONGEST`, in ms. */
const FIRST = 1000;
const REST = 4;
const LONGEST = 300;

/** @returns to be told of every change: what is seen of the group follows, chapters that are the same are not told again */
export function publishGroup({ seeKept, seeAll, isBusy, post }: Publishing): () => void {
  const told = new Map<Chapter, unknown>();
  let isAtWork = false;
  let isDue = false;
  let restUntil: number | undefined;

  const show = (view: Partial<GroupView>) => {
    const changed = (Object.entries(view) as [Chapter, unknown][]).filter(([chapter, seen]) => told.get(chapter) !== seen);
    for (const [chapter, seen] of changed) {
      told.set(chapter, seen);
      for (const { path, ...rest } of cutApart(seen)) post({ kind: 'piece', piece: { path: [chapter, ...path], ...rest } });
    }
    if (changed.length > 0) post({ kind: 'shown' });
  };
  const work = async () => {
    isAtWork = true;
    while (isDue) {
      isDue = false;
      const from = performance.now();
      // Whoever waits for figures that cannot be worked out is told so, and can ask anew.
      show(await seeAll().catch(() => ({ kept: { ...seeKept(), phase: 'failed' as const } })));
      const took = performance.now() - from;
      if (isBusy()) restUntil = took > LONGEST ? Number.POSITIVE_INFINITY : performance.now() + REST * took;
    }
    isAtWork = false;
  };
  return () => {
    if (isBusy()) {
      show({ kept: seeKept() });
      restUntil ??= performance.now() + FIRST;
      if (performance.now() < restUntil) return;
    } else restUntil = undefined;
    isDue = true;
    if (!isAtWork) void work();
  };
}
