import type { MergeChanges } from '../ports.ts';
import type { Pair, RestorePlan } from './plan-restore.ts';

/** What was decided about a plan: nothing said means that what is here stays. */
export type Decisions = {
  /** Ids of contradicting attempts of which the file’s is taken. */
  readonly fromFile: ReadonlySet<string>;
  readonly takeSettings: boolean;
};

/** The changes to the attempts that a plan comes to. */
export function toChanges({ added, goesOnInFile, contradicts, others, setAside }: RestorePlan, { fromFile }: Decisions): MergeChanges {
  const taken = contradicts.filter(({ here }) => fromFile.has(here.id));
  return {
    attempts: [...added.map((after) => ({ id: after.id, before: undefined, after })), ...[...goesOnInFile, ...taken].map(toSwap)],
    others,
    setAside: { add: setAside, remove: [] },
  };
}

/** The changes that undo changes, exactly. */
export function toOpposite({ attempts, others, setAside }: MergeChanges): MergeChanges {
  return {
    attempts: attempts.map(({ id, before, after }) => ({ id, before: after, after: before })),
    others: others.map(({ kind, id, before, after }) => ({ kind, id, before: after, after: before })),
    setAside: { add: setAside.remove, remove: setAside.add },
  };
}

function toSwap({ here, inFile }: Pair) {
  return { id: here.id, before: here, after: inFile };
}
