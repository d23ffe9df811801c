import { followChains } from '../../domain/hand-in/follow-chains.ts';
import type { JudgedTalk } from './judged-talk.ts';
import { findConflicts } from './merge-talks.ts';

/** What speaks against a talk. altered_seal: it is not what was signed; altered_scores: its result does not follow from its choices; misfit: its moves are none that its complaint has; copies: another copy of it says something else. */
export type Doubt = 'altered_seal' | 'altered_scores' | 'misfit' | 'copies';

/** How what was handed in stands as a whole. */
export type Standings = {
  readonly talks: number;
  readonly seals: Readonly<Record<JudgedTalk['seal'], number>>;
  /** Scored by other rules than there are now: nothing was altered. */
  readonly otherRules: number;
  /** Cannot be recomputed: their complaint or method is not here in that revision. */
  readonly notHere: number;
  /** Talks that were sealed between others of the same person, and were not handed in. */
  readonly missing: number;
  /** Chains in which two talks claim one place. */
  readonly forked: number;
  readonly doubts: readonly { readonly talk: JudgedTalk; readonly doubt: Doubt }[];
};

/** Counts what was found out about talks. What was not handed in is nobody’s fault, and stands apart from what was altered. */
export function countStandings(talks: readonly JudgedTalk[]): Standings {
  const seals: Record<JudgedTalk['seal'], number> = { intact: 0, altered: 0, unsigned: 0, unchecked: 0 };
  for (const { seal } of talks) seals[seal] += 1;
  const chains = followChains(talks.flatMap(({ link }) => link ?? []));
  const conflicts = findConflicts(talks);
  return {
    talks: talks.length,
    seals,
    otherRules: talks.filter(({ scores }) => scores === 'other_rules').length,
    notHere: talks.filter(({ scores }) => scores === 'not_here').length,
    missing: chains.reduce((sum, { missing }) => sum + missing, 0),
    forked: chains.filter(({ isForked }) => isForked).length,
    doubts: talks.flatMap((talk) => findDoubts(talk, conflicts).map((doubt) => ({ talk, doubt }))),
  };
}

function findDoubts({ seal, scores, record }: JudgedTalk, conflicts: ReturnType<typeof findConflicts>): Doubt[] {
  return [
    ...(seal === 'altered' ? ['altered_seal' as const] : []),
    ...(scores === 'altered' ? ['altered_scores' as const] : []),
    ...(scores === 'misfit' ? ['misfit' as const] : []),
    ...(conflicts.has(record.talk) ? ['copies' as const] : []),
  ];
}
