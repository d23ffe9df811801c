import type { Folder } from '../content/scenario-folder.ts';
import type { Problem } from '../domain/problem/problem.ts';

/** What the check saw in one place: how many files, every problem, and lines of facts. */
export type CheckedPart = {
  readonly files: number;
  readonly problems: readonly Problem[];
  readonly facts?: readonly string[];
  /** The folder that was read, to tell the lines of problems. */
  readonly folder?: Folder;
};
