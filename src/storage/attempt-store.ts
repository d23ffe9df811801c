import type { Attempt, RecordedMove, Result } from '../domain/attempt/attempt-schema.ts';
import type { Problem } from '../domain/problem/problem.ts';

/** A record that could not be read: kept as it was found, with everything that is wrong with it. */
export type SetAside = { readonly id: string; readonly reason: readonly Problem[]; readonly raw: unknown };

/** All that is kept: what can be read, oldest first, and what was set aside. */
export type AttemptList = { readonly attempts: readonly Attempt[]; readonly setAside: readonly SetAside[] };

/** What came of looking for one attempt. */
export type LoadedAttempt =
  | { readonly kind: 'found'; readonly attempt: Attempt }
  | { readonly kind: 'set_aside'; readonly record: SetAside }
  | { readonly kind: 'missing' };

/** conflict: another tab was first, or has removed the attempt or brought it back with fewer moves; nothing was written, and loading it says which. */
export type SaveAnswer = 'saved' | 'conflict';

/** One attempt as it must be found, and as it is to be; undefined: not there. */
export type AttemptSwap = { readonly id: string; readonly before: Attempt | undefined; readonly after: Attempt | undefined };

/** Many changes that are made together or not at all. */
export type MergeChanges = {
  readonly attempts: readonly AttemptSwap[];
  /** What is there already is not added twice. */
  readonly setAside: { readonly add: readonly SetAside[]; readonly remove: readonly SetAside[] };
};

/** How a merge is followed, and stopped before it is done. */
export type MergeWatch = { readonly signal?: AbortSignal; readonly onProgress?: (done: number) => void };

/** conflict: an attempt was not as it must be found. Unless the answer is saved, nothing was written. */
export type MergeAnswer = 'saved' | 'conflict' | 'cancelled';

/**
 * Keeps attempts. A move is added under its index and never replaced, so that two tabs on one attempt cannot overwrite
 * each other. Answers that are not promised here (no room, no connection) reject.
 */
export type AttemptStore = {
  list(): Promise<AttemptList>;
  /** The attempts that were begun last, newest first, without reading the others; undefined where there are no more than `most`. */
  listNewest(most: number): Promise<readonly Attempt[] | undefined>;
  load(id: string): Promise<LoadedAttempt>;
  /** Keeps an attempt that has just begun. */
  start(attempt: Attempt): Promise<SaveAnswer>;
  /** Keeps one move of an attempt that is under way. @param index how many moves came before */
  appendMove(id: string, index: number, move: RecordedMove): Promise<SaveAnswer>;
  /** Closes an attempt; one that is closed stays as it was closed first. */
  finish(id: string, finishedAt: string, result: Result): Promise<SaveAnswer>;
  /** Takes an attempt away and hands it back, so that `restore` can undo it. Undefined where there is none to read. */
  remove(id: string): Promise<Attempt | undefined>;
  /** Brings a removed attempt back, moves and result included. */
  restore(attempt: Attempt): Promise<SaveAnswer>;
  /** Makes many changes at once, all or none. The opposite changes undo it. */
  merge(changes: MergeChanges, watch?: MergeWatch): Promise<MergeAnswer>;
};
