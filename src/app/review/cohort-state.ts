import type { StoreApi } from 'zustand/vanilla';
import type { Problem } from '../../domain/problem/problem.ts';
import type { MatchDecision } from '../../domain/review/join-roster.ts';
import type { RosterProblem } from '../../domain/review/parse-roster.ts';
import type { ReadinessRule } from '../../domain/review/readiness-rule-schema.ts';
import type { RosterRecord } from '../../domain/review/roster-schema.ts';
import type { SignOff } from '../../domain/review/sign-off-schema.ts';
import type { IncomingFile } from '../../interop/hand-in/packages/incoming-file.ts';
import type { FileFound, JudgedTalk } from './judged-talk.ts';

/** What was read last, or is being read: files, or a group’s own file. */
export type Reading = {
  readonly phase: 'reading' | 'done' | 'cancelled' | 'failed';
  readonly done: number;
  readonly all: number;
  /** Talks that were found so far, those that were here before included, and those that were not. */
  readonly found: number;
  readonly added: number;
  /** The talk that was found last. */
  readonly last?: JudgedTalk | undefined;
  readonly files: readonly FileFound[];
  readonly problems: readonly Problem[];
};

/** Why the last change is not kept, or was not made. full: the device has no room; changed: another tab changed the same; failed: anything else. */
export type CohortTrouble = 'full' | 'changed' | 'failed';

/** What somebody signs with. */
export type Signing = { readonly person: string; readonly name?: string; readonly seenBy: string; readonly note?: string };

/** What others have handed in, and what a trainer says of it. */
export type CohortState = {
  readonly phase: 'idle' | 'loading' | 'ready' | 'failed';
  /** Every talk once; differing copies of one stand beside each other: see `findConflicts`. */
  readonly talks: readonly JudgedTalk[];
  readonly roster: RosterRecord | undefined;
  /** The one that holds: a preset until one is set. */
  readonly rule: ReadinessRule;
  readonly signOffs: readonly SignOff[];
  /** Records that could not be read. */
  readonly setAside: number;
  readonly reading: Reading | undefined;
  readonly canUndo: boolean;
  readonly trouble: CohortTrouble | undefined;
  /** Brings what is kept, with every seal checked and every score worked out anew. */
  load(): Promise<void>;
  /** Another tab has changed what is kept: brings these talks as they are now, by the ids of their records, and what a trainer says of the group. */
  refresh(changed: readonly string[]): Promise<void>;
  /** Reads files and keeps what is in them. One reading at a time. @returns what came of it */
  read(files: readonly IncomingFile[]): Promise<Reading>;
  /** Stops reading; what was found until then stays. */
  cancel(): void;
  /** Takes away talks, roster and rule; signatures stay. */
  removeAll(): Promise<void>;
  undoRemoval(): Promise<void>;
  /** Sets the people who are expected; a list without any takes nobody's place. @param text as it was pasted @returns what is wrong with it */
  setRoster(text: string): Promise<readonly RosterProblem[]>;
  /** Joins two keys, or tells them apart; the last decision of a pair counts. */
  decide(decision: MatchDecision): Promise<void>;
  /** @returns false where it is no rule, as with more good talks than are looked at: nothing has changed then */
  setRule(rule: ReadinessRule): Promise<boolean>;
  /** @returns false where nobody has signed */
  sign(signing: Signing): Promise<boolean>;
  /** Everything of the group as one file; undefined where it would be too large to be read again. */
  write(): { readonly name: string; readonly text: string } | undefined;
  /** Brings in what is in such a file and not here; a roster or rule of here stays. */
  restore(file: { readonly name: string; readonly size: number; text(): Promise<string> }): Promise<void>;
};
export type CohortStore = StoreApi<CohortState>;
