import type { LibrarySummary, ScenarioSummary } from '../../content/scenario-summary.ts';
import type { ScenarioInLanguage } from '../../domain/library/scenario-in-language.ts';
import type { Problem, Reading } from '../../domain/problem/problem.ts';

export type { ScenarioSummary } from '../../content/scenario-summary.ts';

/** Where scenarios come from; `content` has both. */
export type LibraryLoaders = {
  readonly loadSummaries: (language: string) => Promise<LibrarySummary>;
  readonly loadScenario: (id: string, language: string) => Promise<Reading<ScenarioInLanguage>>;
};

/** Cards of one language: those that could be read, and what is wrong with the others. */
export type LoadedList =
  | { readonly phase: 'loading' }
  | { readonly phase: 'ready'; readonly summaries: readonly ScenarioSummary[]; readonly problems: readonly Problem[] };

/** One scenario in one language: all that a talk needs. */
export type LoadedScenario =
  | { readonly phase: 'loading' }
  | { readonly phase: 'ready'; readonly talk: ScenarioInLanguage }
  | { readonly phase: 'problems'; readonly problems: readonly Problem[] };
