import type { Attempt } from '../domain/attempt/attempt-schema.ts';
import type { RecordedEvent, RecordedMove } from '../domain/attempt/move-schema.ts';
import type { QuarantinedRecord } from './records/quarantine.ts';
import type { RowSwap, SaveAnswer, SwapAnswer, SwapOptions } from './records/record-log.ts';

/** All that is kept: what can be read, oldest first, and what is in quarantine. */
export type AttemptList = { readonly attempts: readonly Attempt[]; readonly setAside: readonly QuarantinedRecord[] };

/** What came of looking for one attempt. */
export type LoadedAttempt =
  | { readonly kind: 'found'; readonly attempt: Attempt }
  | { readonly kind: 'set_aside'; readonly record: QuarantinedRecord }
  | { readonly kind: 'missing' };

/** One attempt as it must be found, and as it is to be; undefined: not there. */
export type AttemptSwap = { readonly id: string; readonly before: Attempt | undefined; readonly after: Attempt | undefined };

/** Many changes that are made together or not at all. */
export type MergeChanges = {
  readonly attempts: readonly AttemptSwap[];
  /** Records of other kinds, as rows. */
  readonly others: readonly RowSwap[];
  /** What is there already is not added twice. */
  readonly setAside: { readonly add: readonly QuarantinedRecord[]; readonly remove: readonly QuarantinedRecord[] };
};

/** What happened since the last move, and the next one; undefined where the last was taken back. */
export type NextMove = { readonly events: readonly RecordedEvent[]; readonly move: RecordedMove | undefined };

/** What a tab knows of its own change, so that nobody has to read it back: the attempt that has begun, how it goes on, or as it was closed. */
export type KnownChange = { readonly begun: Attempt } | { readonly known: number; readonly next: NextMove } | { readonly finished: Attempt };

/** An attempt has changed: through this tab's own talk or removal, or from elsewhere, which is another tab or a file. */
export type AttemptChange = { readonly attemptId: string; readonly from: 'here' | 'elsewhere'; readonly known?: KnownChange };

/**
 * Keeps attempts. A move is added after those that are known and never replaced, so that two tabs on one attempt cannot
 * overwrite each other. Answers that are not promised here (no room, no connection) reject.
 */
export type AttemptStore = {
  list(): Promise<AttemptList>;
  /** The attempts that were begun last, newest first, without reading the others; undefined where there are no more than `most`. */
  listNewest(most: number): Promise<readonly Attempt[] | undefined>;
  load(id: string): Promise<LoadedAttempt>;
  /** Keeps an attempt that has just begun. */
  start(attempt: Attempt): Promise<SaveAnswer>;
  /** Keeps one move of an attempt that is under way, or that its last one was taken back. @param known how many entries it has by `countEntries` */
  appendMove(id: string, known: number, next: NextMove): Promise<SaveAnswer>;
  /** Closes an attempt that has its result; one that is closed stays as it was closed first. */
  finish(attempt: Attempt): Promise<SaveAnswer>;
  /** Takes an attempt away and hands it back, so that `restore` can undo it. Undefined where there is none to read. */
  remove(id: string): Promise<Attempt | undefined>;
  /** Brings a removed attempt back, moves and result included. */
  restore(attempt: Attempt): Promise<SaveAnswer>;
  /** Makes many changes at once, all or none. The opposite changes undo it. */
  merge(changes: MergeChanges, options?: SwapOptions): Promise<SwapAnswer>;
  /** @returns stops watching */
  watchAttempts(listener: (change: AttemptChange) => void): () => void;
};
