import type { CardsPage } from '../../content/load-summaries.ts';
import type { ScenarioSummary } from '../../content/scenario-summary.ts';
import type { ScenarioInLanguage } from '../../domain/library/scenario-in-language.ts';
import type { Method, MethodWords } from '../../domain/method/method-schema.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import type { Loaded, NotLoaded } from '../../domain/trouble/loaded.ts';
import type { ArrivalCause } from '../../domain/trouble/troubles.ts';

export type { ScenarioSummary } from '../../content/scenario-summary.ts';

/** Where scenarios come from; `content` has them all. */
export type LibraryLoaders = {
  /** @param file which file of cards, 1 for the first */
  readonly loadSummaries: (language: string, file: number) => Promise<CardsPage>;
  /** A talk without the sentences that only its debrief says. */
  readonly loadScenario: (id: string, language: string) => Promise<Loaded<ScenarioInLanguage>>;
  /** The same talk with them. */
  readonly completeScenario: (talk: ScenarioInLanguage) => Promise<Loaded<ScenarioInLanguage>>;
  /** A method by itself, with all its words; undefined where there is none of that id, or where it did not arrive. */
  readonly loadMethod: (id: string, language: string) => Promise<MethodInLanguage | undefined>;
};

/** A method and its words in one language. */
export type MethodInLanguage = { readonly method: Method; readonly methodWords: MethodWords };

/** Cards of one language: those that could be read so far, and what is wrong with others. */
export type LoadedList =
  | { readonly phase: 'loading' }
  | {
      readonly phase: 'ready';
      readonly summaries: readonly ScenarioSummary[];
      readonly problems: readonly Problem[];
      /** Ids of scenarios that are in the library but cannot be read in this language. */
      readonly unread: readonly string[];
      /** How many files of cards are here. */
      readonly files: number;
      readonly hasMore: boolean;
      /** Why the last cards that were asked for did not come. */
      readonly why?: ArrivalCause | undefined;
    };

/** One scenario in one language: all that a talk needs, and once `isWhole` all that its debrief needs too. */
export type LoadedScenario =
  | { readonly phase: 'loading' }
  | { readonly phase: 'ready'; readonly talk: ScenarioInLanguage; readonly isWhole: boolean }
  | {
      readonly phase: 'trouble';
      /** unknown: the list of complaints, which is whole here, does not have it. */
      readonly why: NotLoaded['why'] | 'unknown';
      /** What the build found in its files; empty unless it is `broken`. */
      readonly problems: readonly Problem[];
    };
