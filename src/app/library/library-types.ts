import type { LearnedStep, ScenarioSummary } from '../../content/scenario-summary.ts';
import type { ScenarioIdentity } from '../../domain/library/scenario-identity.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import type { ScenarioInLanguage } from '../../domain/scenario/scenario-in-language.ts';
import type { NotLoaded } from '../../domain/trouble/loaded.ts';
import type { ArrivalCause } from '../../domain/trouble/troubles.ts';

export type { MethodInLanguage } from '../../content/content-source.ts';
export type { LearnedStep, ScenarioSummary } from '../../content/scenario-summary.ts';

/** Cards of one language: those that could be read so far, and what is wrong with others. */
export type LoadedList =
  | { readonly phase: 'loading' }
  | {
      readonly phase: 'ready';
      readonly summaries: readonly ScenarioSummary[];
      readonly problems: readonly Problem[];
      /** Ids of scenarios that are in the library but cannot be read in this language. */
      readonly unread: readonly string[];
      /** Steps of the method, as the first cards name them. */
      readonly steps?: readonly LearnedStep[];
      /** How many files of cards are here. */
      readonly files: number;
      readonly hasMore: boolean;
      /** Why the last cards that were asked for did not come. */
      readonly why?: ArrivalCause | undefined;
    };

/** One scenario in one language: all that a talk needs, and once `isWhole` all that its debrief needs too. */
export type LoadedScenario =
  | { readonly phase: 'loading' }
  | { readonly phase: 'ready'; readonly identity: ScenarioIdentity; readonly talk: ScenarioInLanguage; readonly isWhole: boolean }
  | {
      readonly phase: 'trouble';
      /** unknown: the list of complaints, which is whole here, does not have it. */
      readonly why: NotLoaded['why'] | 'unknown';
      /** What the build found in its files; empty unless it is `broken`. */
      readonly problems: readonly Problem[];
    };
