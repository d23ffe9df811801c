import { waitFor } from 'xstate';
import type { Attempt } from '../../domain/attempt/attempt-schema.ts';
import { listOwn } from '../../domain/attempt/sort-by-library.ts';
import { summarizeAttempts } from '../../domain/attempt/summarize-attempts.ts';
import type { Mode } from '../../domain/attempt/talk-setting.ts';
import type { CurrentAttempt } from '../attempts/current-attempt.ts';
import { keyOfScenario, type LibraryStore } from '../library/library-store.ts';

/** A view of a complaint in a prerendered page: its briefing, or its first turn once Start was pressed. */
export type ComplaintView = {
  readonly scenario: string;
  readonly hasBegun: boolean;
  /** The first replies as they are shown, by id. */
  readonly order: readonly string[];
};

/** The screen of the app that a view is of. */
export type OpenedView =
  | { readonly screen: 'briefing'; readonly scenario: string }
  /** Start was pressed beside a talk that can go on: the briefing asks which is meant. */
  | { readonly screen: 'begin'; readonly scenario: string }
  | { readonly screen: 'talk'; readonly attempt: string };

/** What opening a view needs of the app. */
export type OpenViewParts = {
  readonly library: LibraryStore;
  readonly currentAttempt: CurrentAttempt;
  /** Id of the library: a talk of another copy of Amends is not one that can go on here. */
  readonly libraryId: string;
  /** What is kept; empty where that cannot be read. */
  readonly readAttempts: () => Promise<readonly Attempt[]>;
  readonly mode: Mode;
  readonly language: string;
};

/** Milliseconds that a talk is waited for which the device is slow to keep; then the briefing shows, where it can be begun again. */
const LONGEST_WAIT = 4000;

/**
 * Brings the app to where a view stands, before it renders: the scenario loaded, and the talk begun where it was begun. The build
 * does so to prerender the view, the browser to hydrate it. What cannot be read is left to the briefing, which says why.
 */
export async function openView({ scenario: id, hasBegun, order }: ComplaintView, parts: OpenViewParts): Promise<OpenedView> {
  const { library, currentAttempt, libraryId, readAttempts, mode, language } = parts;
  await library.getState().loadScenario(id, language);
  const loaded = library.getState().scenarios[keyOfScenario(id, language)];
  if (!hasBegun || loaded?.phase !== 'ready') return { screen: 'briefing', scenario: id };
  const { scenario, method, words } = loaded.talk;
  if (summarizeAttempts(listOwn(await readAttempts(), libraryId), id, scenario.revision).underWay !== undefined) return { screen: 'begin', scenario: id };
  const actor = currentAttempt.getState().begin({ scenario, method, mode, words, order });
  const begun = await waitFor(actor, (snapshot) => !snapshot.hasTag('busy'), { timeout: LONGEST_WAIT }).catch(() => actor.getSnapshot());
  return begun.hasTag('talking') ? { screen: 'talk', attempt: begun.context.attempt.id } : { screen: 'briefing', scenario: id };
}
