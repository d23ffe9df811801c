import type { ComplaintView } from '../../../app/hydration/open-view.ts';
import type { PageState } from '../page-state.ts';
import { ROUTE_TO } from '../to-address.ts';

/** The view of a complaint that stands in the page and that its address names; undefined where the address names something else. */
export function findComplaintView(state: PageState | undefined, hash: string): ComplaintView | undefined {
  for (const [scenario, order] of Object.entries(state?.orders ?? {})) {
    const hasBegun = hash === `#${ROUTE_TO.begin(scenario)}`;
    // The page of a complaint shows its briefing without being asked.
    const isBriefing = scenario === state?.scenario ? hash === '' : hash === `#${ROUTE_TO.briefing(scenario)}`;
    if (hasBegun || isBriefing) return { scenario, hasBegun, order };
  }
  return undefined;
}

/** Route that a view was prerendered for. */
export function toViewRoute({ scenario, hasBegun }: ComplaintView): string {
  return hasBegun ? ROUTE_TO.begin(scenario) : ROUTE_TO.briefing(scenario);
}

/** The part of the page that was prerendered in a language for a route. */
export function findViewElement(root: HTMLElement, language: string, route: string): HTMLElement | undefined {
  return [...root.querySelectorAll<HTMLElement>('.view')].find(({ lang, dataset }) => lang === language && dataset.route === route);
}

/** The reply that was chosen in the page; what the mode is cannot be chosen there. */
export function findChosen(root: HTMLElement): HTMLInputElement | undefined {
  return root.querySelector<HTMLInputElement>('.view input[type="radio"]:checked:not([disabled])') ?? undefined;
}
