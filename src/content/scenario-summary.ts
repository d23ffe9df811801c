import type { Method } from '../domain/method/method-schema.ts';
import type { Problem } from '../domain/problem/problem.ts';
import type { Complaint, FaceTraits } from '../domain/scenario/complaint-schema.ts';

/** What a card shows of a scenario: enough to choose, small enough to load for the whole library at once. */
export type ScenarioSummary = {
  readonly id: string;
  readonly revision: number;
  readonly difficulty: number;
  /** A first talk of a few turns, which counts in no trend and for no readiness. */
  readonly introduction?: true;
  /** How long a good talk takes, in seconds. */
  readonly seconds: number;
  readonly channel: Complaint['channel'];
  readonly temper: Complaint['customer']['temper'];
  readonly face: FaceTraits;
  readonly anger: number;
  readonly trust: number;
  readonly title: string;
  readonly summary: string;
  readonly trade: string;
  readonly customer: string;
};

/** A step of the method that one learns here, as a badge shows it. */
export type LearnedStep = Pick<Method['steps'][number], 'letter' | 'colour' | 'icon'> & { readonly step: string; readonly name: string };

/** Cards of the library in one language, and what kept others from being read. */
export type LibrarySummary = {
  readonly summaries: readonly ScenarioSummary[];
  readonly problems: readonly Problem[];
  /** Ids of the scenarios that are in the library but cannot be read in this language. */
  readonly unread: readonly string[];
  /** Steps of the method that the first of all cards goes by; with the first cards only. */
  readonly steps?: readonly LearnedStep[];
};
