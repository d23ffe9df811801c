import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root, type RootOptions } from 'react-dom/client';
import { type ComplaintView, type OpenedView, type OpenViewParts, openView } from '../../../app/hydration/open-view.ts';
import { keyOfScenario } from '../../../app/library/library-store.ts';
import type { PlaceStorage } from '../../../app/ports.ts';
import type { Services } from '../../../app/services.ts';
import { App } from '../app.tsx';
import { followArrivals } from '../arrival.ts';
import { type PageState, readPageState } from '../page-state.ts';
import { toPrerendered } from '../prerendered.ts';
import { ADDRESSES, ROUTE_TO } from '../to-address.ts';
import { findChosen, findComplaintView, findViewElement, toViewRoute } from './find-view.ts';
import { rememberFocus } from './remember-focus.ts';

/** What the app is shown with. */
export type HydratePageParts = {
  readonly services: Services;
  /** The language whose words are there. */
  readonly language: string;
  readonly readAttempts: OpenViewParts['readAttempts'];
  readonly places: PlaceStorage;
  readonly options: RootOptions;
};

/**
 * Shows the app in a page that may be prerendered. Where a view in it is what the app would show first, the app hydrates that view: nothing
 * moves, and what is focused, pressed or chosen stays so. Otherwise, in another language or with other settings, it renders anew in its place.
 */
export async function hydratePage(
  root: HTMLElement,
  { services, language, readAttempts, places, options }: HydratePageParts,
  page: Window = window,
): Promise<Root> {
  const state = readPageState(page.document);
  const { settings } = services.settings.getState();
  followOwnPage(state, page);
  await services.library.getState().loadList(language);
  const opened = await openSettled(root, state, { ...services, readAttempts, mode: settings.mode, language }, page);
  const isRendered = opened === undefined ? isListRendered(services, language, page) : isComplaintRendered(opened, services, language);
  if (opened !== undefined) page.history.replaceState(null, '', `#${toRoute(opened.now)}`);
  followArrivals(places, page);
  const route = opened === undefined ? ADDRESSES.choose : toRoute(opened.now);
  const viewRoute = opened === undefined ? route : toViewRoute(opened.view);
  const view = isRendered ? findViewElement(root, language, viewRoute) : undefined;
  const prerendered = view && state && toPrerendered(state, language, view.hasAttribute('hidden'));
  const app = (
    <StrictMode>
      <App services={services} route={route} chosen={findChosen(root)?.value} {...(prerendered && { prerendered })} />
    </StrictMode>
  );
  const giveBack = rememberFocus(root);
  const place = view ?? page.document.createElement('div');
  const identifierPrefix = view?.dataset.ids ?? '';
  // What the page has said meanwhile is no part of the view.
  for (const other of [...root.children, ...place.querySelectorAll('.first-trouble')]) if (other !== view) other.remove();
  for (const name of place.getAttributeNames()) place.removeAttribute(name);
  if (view === undefined) root.append(place);
  // At once: what somebody chooses between reading the page and rendering it would be lost.
  const shown = flushSync(() => {
    if (view !== undefined) return hydrateRoot(view, app, { ...options, identifierPrefix });
    const fresh = createRoot(place, options);
    fresh.render(app);
    return fresh;
  });
  giveBack();
  return shown;
}

/** Whether the list of complaints is what the app shows first, as the build has rendered it. */
function isListRendered({ library }: Services, language: string, page: Window): boolean {
  const list = library.getState().lists[language];
  return list?.phase === 'ready' && list.why === undefined && ['', `#${ADDRESSES.choose}`].includes(page.location.hash);
}

/** Whether a complaint is what the app shows first, as the build has rendered it: with the settings of somebody who has changed none. */
function isComplaintRendered({ view, now }: Opened, { library, settings }: Services, language: string): boolean {
  const { mode, patience, numberKeys } = settings.getState().settings;
  const isSame = now.screen === (view.hasBegun ? 'talk' : 'briefing');
  const isLoaded = library.getState().scenarios[keyOfScenario(view.scenario, language)]?.phase === 'ready';
  return isSame && isLoaded && mode === 'guided' && !patience.on && numberKeys;
}

type Opened = { readonly view: ComplaintView; readonly now: OpenedView };

/** Opens the view that the address names, and waits until nothing is being pressed; Start may be pressed meanwhile. */
async function openSettled(root: HTMLElement, state: PageState | undefined, parts: OpenViewParts, page: Window): Promise<Opened | undefined> {
  const view = findComplaintView(state, page.location.hash);
  const now = view && (await openView(view, parts));
  await pressEnds(root);
  const later = findComplaintView(state, page.location.hash);
  if (later?.scenario !== view?.scenario || later?.hasBegun !== view?.hasBegun) {
    // Somebody has gone on: a talk that was begun for this view has no screen.
    parts.currentAttempt.getState().leave();
    return openSettled(root, state, parts, page);
  }
  return view && now && { view, now };
}

function toRoute(now: OpenedView): string {
  return now.screen === 'talk' ? ROUTE_TO.talk(now.attempt) : ROUTE_TO[now.screen](now.scenario);
}

/** Start is a link: before it the history has the page of the complaint without an address, and by that alone it would be the page of all. */
function followOwnPage(state: PageState | undefined, page: Window): void {
  const { scenario } = state ?? {};
  if (scenario === undefined) return;
  page.addEventListener('hashchange', () => {
    if (page.location.hash === '') page.history.replaceState(page.history.state, '', `#${ROUTE_TO.briefing(scenario)}`);
  });
}

/** Milliseconds that a press is waited for: a thumb that rests on the page must not keep the app away. */
const LONGEST_PRESS = 1500;

/**
 * Waits while a link or a button of the page is being pressed: a browser does not count as pressed what is gone when the
 * finger leaves it.
 */
async function pressEnds(root: HTMLElement): Promise<void> {
  const start = performance.now();
  while (root.querySelector(':active:is(a, button, label)') !== null && performance.now() - start < LONGEST_PRESS)
    await new Promise((resolve) => setTimeout(resolve, 20));
}
