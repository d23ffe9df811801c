import type { Opening } from '../../../app/opening/take-over.ts';
import { ROUTE_TO } from '../to-address.ts';

/** What was done on the page, and what was chosen but not said. */
export type OpeningOnPage = Opening & {
  readonly chosen: string | undefined;
  /** The focus was on a reply, or nowhere: a browser takes it away when a page with a target has loaded. */
  readonly isFocused: boolean;
};

/**
 * Reads the page of a complaint, or the one of those in the one file that the address names; undefined where there is none,
 * and where another screen's address was opened.
 */
export function readOpening(root: HTMLElement, hash: string): OpeningOnPage | undefined {
  const page = findOpening(root, hash);
  const scenario = page?.dataset.opening;
  if (page === undefined || scenario === undefined) return undefined;
  const hasBegun = hash === `#${ROUTE_TO.begin(scenario)}`;
  // Those of the replies: the mode cannot be chosen before the app is there.
  const radios = [...page.querySelectorAll<HTMLInputElement>('input[type="radio"]:not([disabled])')];
  return {
    scenario,
    hasBegun,
    order: radios.map(({ value }) => value),
    chosen: radios.find(({ checked }) => checked)?.value,
    isFocused: [...radios, document.body].some((element) => element === document.activeElement),
  };
}

function findOpening(root: HTMLElement, hash: string): HTMLElement | undefined {
  const isBegun = (scenario: string) => hash === `#${ROUTE_TO.begin(scenario)}`;
  const { opening: own } = root.dataset;
  if (own !== undefined) return hash === '' || isBegun(own) ? root : undefined;
  const isNamed = (scenario: string) => hash === `#${ROUTE_TO.briefing(scenario)}` || isBegun(scenario);
  return [...root.querySelectorAll<HTMLElement>('[data-opening]')].find(({ dataset: { opening = '' } }) => isNamed(opening));
}
