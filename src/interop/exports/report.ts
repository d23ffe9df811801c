import type { Decisions } from '../../domain/review/decisions.ts';
import type { Team } from '../../domain/review/summarize-team.ts';
import type { Compensation } from '../../domain/review/weigh-compensation.ts';

/** Somebody in a report, by the key that the decisions table and the team have. Keys can be made of names, and never leave. */
export type ReportPerson = {
  readonly key: string;
  readonly name?: string | undefined;
  readonly code?: string | undefined;
  readonly group?: string | undefined;
  readonly pseudonym?: string | undefined;
};

/** All that an export is made of. Every export takes the same, so that what is hidden in one is hidden in all. */
export type Report = {
  /** Everybody, in the order in which they stand where names are shown. */
  readonly people: readonly ReportPerson[];
  readonly decisions: Decisions;
  readonly team: Team;
  /** What was offered, complaint by complaint; a talk of which none tells has no band. */
  readonly compensations: readonly Compensation[];
  /** The readiness rule as a sentence in the language of the report. */
  readonly ruleSentence: string;
  /** When the report was made, ISO 8601 in UTC. */
  readonly madeAt: string;
  /** Minutes that the reader’s clock was ahead of UTC at a moment: summer time and changes of law are in it. */
  readonly offsetAt: OffsetAt;
  /** Language of the words, as a tag. */
  readonly language: string;
  /** Whether people go by a pseudonym or a number, and no name, code or group is in any export. */
  readonly hidesNames: boolean;
  /** Whether people and talks are made up, to try the review with. */
  readonly isSample: boolean;
};

/** Minutes that a clock is ahead of UTC at a moment (ISO 8601 in UTC). */
export type OffsetAt = (moment: string) => number;
