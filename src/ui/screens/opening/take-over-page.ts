import { takeOver } from '../../../app/opening/take-over.ts';
import { ROUTE_TO } from '../to-address.ts';
import { toHistoryState } from './opening-choice.ts';
import { pressEnds } from './press-ends.ts';
import { readOpening } from './read-opening.ts';

/**
 * Brings the app to where the page of a complaint stands, and waits until nothing is being pressed on any page: the app may
 * show itself afterwards, at once.
 */
export async function takeOverPage(root: HTMLElement, parts: Parameters<typeof takeOver>[1], page: Window = window): Promise<void> {
  const { opening: own } = root.dataset;
  // Start is a link: before it the history has the page itself, without an address. By that alone it would be the page of all.
  const nameOwn = () => page.location.hash === '' && page.history.replaceState(page.history.state, '', `#${ROUTE_TO.briefing(own ?? '')}`);
  if (own !== undefined) page.addEventListener('hashchange', nameOwn);
  await takeOverAsItStands(root, parts, page);
}

async function takeOverAsItStands(root: HTMLElement, parts: Parameters<typeof takeOver>[1], page: Window): Promise<void> {
  const opening = readOpening(root, page.location.hash);
  const now = opening && (await takeOver(opening, parts));
  await pressEnds(root);
  // Start may have been pressed, and a reply chosen, while the app was on its way.
  const later = readOpening(root, page.location.hash);
  if (later?.scenario !== opening?.scenario || later?.hasBegun !== opening?.hasBegun) return takeOverAsItStands(root, parts, page);
  if (later === undefined || now === undefined) return;
  const route = now.screen === 'talk' ? ROUTE_TO.talk(now.attempt) : ROUTE_TO[now.screen](now.scenario);
  page.history.replaceState(toHistoryState(later.chosen, later.isFocused), '', `#${route}`);
}
