import type { Attempt } from '../../domain/attempt/attempt-schema.ts';
import type { ScoreComparison, ScoredBy } from '../../domain/hand-in/compare-scores.ts';
import type { SealedLink, SealState } from '../../domain/hand-in/follow-chains.ts';
import type { Method } from '../../domain/method/method-schema.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import type { ReceivedTalk } from '../../domain/review/received-schema.ts';
import type { TalkScore } from '../../domain/review/reviewed-talk.ts';
import type { Scenario } from '../../domain/scenario/scenario-schema.ts';

/**
 * How the scores that came with a talk stand against those worked out here. not_here: its complaint or method is not here in that revision, so that
 * nothing can be worked out; misfit: its moves are none that the complaint has, so that no score of it means anything.
 */
export type ScoreStanding = ScoreComparison | 'not_here' | 'misfit';

/** A talk that was handed in, with what was found out about it: nothing that its file says of itself is believed. */
export type JudgedTalk = {
  /** As it is kept. */
  readonly record: ReceivedTalk;
  /** The same for two copies of one talk: see `printTalk`. */
  readonly print: string;
  /** Absent: it came in a code, and its complaint is not here to play it. */
  readonly attempt?: Attempt;
  readonly seal: SealState;
  /** Its place in its chain, where its seal is intact. */
  readonly link?: SealedLink;
  readonly scores: ScoreStanding;
  /** Worked out here. Absent where it cannot be. */
  readonly score?: TalkScore;
};

/** What a talk was played with, and the hashes of both. */
export type Material = { readonly method: Method; readonly scenario: Scenario; readonly by: ScoredBy };

/** Which talk material is asked for. */
export type Played = Pick<Attempt, 'library' | 'scenario' | 'method'>;

/** Finds what a talk was played with, in those very revisions; undefined where it is not here. */
export type FindMaterial = (talk: Played) => Promise<Material | undefined>;

/** A file, or a file in a zip, that talks were found in, and whether it is as it was signed. */
export type FileFound = { readonly name: string; readonly whole: SealState; readonly talks: number };

/** What was found out since the last batch, and how far the work has come. */
export type ReviewBatch = {
  readonly done: number;
  readonly all: number;
  readonly talks: readonly JudgedTalk[];
  readonly files: readonly FileFound[];
  readonly problems: readonly Problem[];
};
