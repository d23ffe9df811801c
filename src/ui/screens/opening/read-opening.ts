import type { Opening } from '../../../app/opening/take-over.ts';
import { ROUTE_TO } from '../to-address.ts';

/** What was done on the page, and what was chosen but not said. */
export type OpeningOnPage = Opening & {
  readonly chosen: string | undefined;
  /** The focus was on a reply, or nowhere: a browser takes it away when a page with a target has loaded. */
  readonly isFocused: boolean;
};

/** Reads the page of a complaint; undefined on the page of all, and where another screen's address was opened. */
export function readOpening(root: HTMLElement, hash: string): OpeningOnPage | undefined {
  const { opening: scenario } = root.dataset;
  if (scenario === undefined) return undefined;
  const hasBegun = hash === `#${ROUTE_TO.begin(scenario)}`;
  if (hash !== '' && !hasBegun) return undefined;
  const radios = [...root.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  return {
    scenario,
    hasBegun,
    order: radios.map(({ value }) => value),
    chosen: radios.find(({ checked }) => checked)?.value,
    isFocused: [...radios, document.body].some((element) => element === document.activeElement),
  };
}
