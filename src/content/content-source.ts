import type { ScenarioIdentity } from '../domain/library/scenario-identity.ts';
import type { Method, MethodWords } from '../domain/method/method-schema.ts';
import type { Structure, TalkWords } from '../domain/scenario/scenario-in-language.ts';
import type { Loaded } from '../domain/trouble/loaded.ts';
import type { ArrivalCause } from '../domain/trouble/troubles.ts';
import type { LibrarySummary } from './scenario-summary.ts';

/**
 * A place that complaints come from: the library of this build, in files beside the page or in the page itself, or a pack.
 * Whatever it gives has been read by the same readers, so that nobody behind it asks where a complaint is from.
 */
export type ContentSource = {
  /** Id of the library: talks are kept apart by it. */
  readonly id: string;
  /** The cards of the library in a language, a page at a time: a large library is not waited for. @param page 1 for the first */
  list(language: string, page: number): Promise<CardsPage>;
  /** What is played. The same objects at every call and for every language, so that what was worked out for them is found again. */
  load(scenario: string): Promise<Loaded<Playable>>;
  /** What was played once, in revisions that are no more, by the hashes of both structures. Absent where a source keeps none. */
  past?(scenarioHash: string, methodHash: string): Promise<Loaded<Structure>>;
  /** What a talk says in a language: without the sentences of its debrief, or with them. May be asked for beside `load`. */
  words(scenario: string, language: string, upTo: 'talk' | 'debrief'): Promise<Loaded<TalkWords>>;
  /** A method by itself with all its words; `gone` where there is none of that id. */
  method(id: string, language: string): Promise<Loaded<MethodInLanguage>>;
};

/** What is played, and which scenario that is. */
export type Playable = Structure & { readonly identity: ScenarioIdentity };

/** A method and its words in one language. */
export type MethodInLanguage = { readonly method: Method; readonly methodWords: MethodWords };

/**
 * Some cards of a library, and whether there are more; where their file did not come, none, and why. A scenario that cannot
 * be read is named among the problems.
 */
export type CardsPage = LibrarySummary & { readonly hasMore: boolean; readonly why?: ArrivalCause };
