import type { StoreApi } from 'zustand/vanilla';
import type { Problem } from '../../domain/problem/problem.ts';
import type { LastBackup, MergeChanges, Settings } from '../ports.ts';
import type { RestorePlan } from './plan-restore.ts';
import type { ChosenFile, ReadBackup } from './read-backup.ts';
import type { Decisions } from './to-changes.ts';

/** Where a restore stands. */
export type Restoring =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' | 'merging' | 'undoing'; readonly name: string; readonly done: number; readonly total: number }
  | { readonly kind: 'refused'; readonly name: string; readonly problems: readonly Problem[] }
  | { readonly kind: 'previewing'; readonly backup: ReadBackup; readonly plan: RestorePlan; readonly decisions: Decisions };

/**
 * Why nothing was changed. changed: an attempt is no longer as the preview or the undo knew it; full: no room; failed: the
 * storage did not answer; cancelled: on request.
 */
export type RestoreTrouble = 'changed' | 'full' | 'failed' | 'cancelled';

/** What a restore brought in, in numbers. */
export type Brought = {
  readonly name: string;
  readonly added: number;
  /** Attempts of which the file’s copy was taken. */
  readonly replaced: number;
  readonly setAside: number;
  readonly settings: boolean;
};

/** A restore that can be undone, and all that this takes. */
export type Undo = {
  readonly brought: Brought;
  readonly changes: MergeChanges;
  readonly settings: Settings | undefined;
  /** What was remembered of backups before and after. */
  readonly lastBackup: { readonly before: LastBackup | undefined; readonly after: LastBackup | undefined };
};

/** Bringing a backup back: a look at the file, the merge, and the way back. */
export type RestoreState = {
  readonly now: Restoring;
  readonly trouble: RestoreTrouble | undefined;
  /** What can be undone until the page is left, the last restore last. */
  readonly undos: readonly Undo[];
  /** Whether the last thing done was an undo. */
  readonly isUndone: boolean;
  open(file: ChosenFile): Promise<void>;
  decide(decisions: Partial<Decisions>): void;
  /** Makes the changes of the preview. */
  confirm(): Promise<void>;
  undo(): Promise<void>;
  /** Stops what is going on; from a preview, back to the beginning. */
  cancel(): void;
};
export type RestoreStore = StoreApi<RestoreState>;
