import { createContext, use } from 'react';
import type { PageState } from './page-state.ts';
import { ADDRESSES, toBegin, toBriefing, toComplaintPage } from './to-address.ts';

/**
 * What is different about a screen while it is prerendered, and while the app hydrates it: links lead to pages, not into the app, and
 * what only the app can do is switched off.
 */
export type Prerendered = {
  /** The page of all complaints. */
  readonly homeHref: string;
  /** Address of another screen of the app. */
  readonly toScreen: (path: string) => string;
  /** Where the card of a complaint leads. */
  readonly toComplaint: (scenario: string) => string;
  /** Where its talk begins. */
  readonly toBegin: (scenario: string) => string;
  /** Whether it is marked as hidden: HTML knows one main part that is not. */
  readonly isHidden: boolean;
};

/** Cards in a language that a page holds before the app is there. */
export const MOST_PRERENDERED_CARDS = 6;

/** The same for the build and the browser, so that hydration finds what was rendered. */
export function toPrerendered({ home, files }: PageState, language: string, isHidden: boolean): Prerendered {
  const toPage = (scenario: string) => (files === undefined ? '' : `${home === '' ? './' : home}${toComplaintPage(language, scenario)}`);
  return {
    homeHref: home === '' ? `#${ADDRESSES.choose}` : home,
    isHidden,
    toScreen: (path) => `${home}#${path}`,
    toComplaint: (scenario) => toPage(scenario) || toBriefing(scenario),
    toBegin: (scenario) => toPage(scenario) + toBegin(scenario),
  };
}

/** Set while a screen is prerendered or hydrated; undefined once the app is live. */
export const PrerenderedContext = createContext<Prerendered | undefined>(undefined);

/** What is different on this screen as long as it is only prerendered; undefined once the app is live. */
export function usePrerendered(): Prerendered | undefined {
  return use(PrerenderedContext);
}

/** The reply that was chosen in the page before the app was there. */
export const ChosenContext = createContext<string | undefined>(undefined);
