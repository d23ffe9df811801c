/** Renders the real app at the route of a view, for the build: an entry of its own, which Vite bundles for Node. */
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { openView } from '../app/hydration/open-view.ts';
import { createLibraryStore } from '../app/library/library-store.ts';
import { openFileSource } from '../content/file-source.ts';
import { loadLocale } from '../content/load-locale.ts';
import { createI18n } from '../ui/language/create-i18n.ts';
import { App } from '../ui/screens/app.tsx';
import type { PageState } from '../ui/screens/page-state.ts';
import { toPrerendered } from '../ui/screens/prerendered.ts';
import { ROUTE_TO } from '../ui/screens/to-address.ts';
import type { View } from './page-spec.ts';
import { buildStaticServices } from './static-services.ts';

/** Renders one view after the other: React has the words of one language at a time. @param ids beginning of the ids in the view */
export type RenderBody = (view: View, state: PageState, ids: string) => Promise<string>;

/** @param files the content by path below its folder */
export function createBodyRenderer(files: ReadonlyMap<string, string>): RenderBody {
  const fetchText = async (path: string) => files.get(path) ?? Promise.reject(new Error(`There is no ${path}.`));
  const library = createLibraryStore(openFileSource('', fetchText));
  let spoken: string | undefined;
  return async ({ language, route, complaint, isHidden }, state, ids) => {
    if (spoken !== language) await speak(language, fetchText);
    spoken = language;
    const services = buildStaticServices(library, language);
    await library.getState().loadList(language);
    const parts = { ...services, readAttempts: async () => [], mode: 'guided', language } as const;
    const opened = complaint && (await openView(complaint, parts));
    const shown = opened?.screen === 'talk' ? ROUTE_TO.talk(opened.attempt) : route;
    const body = renderToString(
      <StrictMode>
        <App services={services} route={shown} prerendered={toPrerendered(state, language, isHidden)} />
      </StrictMode>,
      { identifierPrefix: ids },
    );
    services.currentAttempt.getState().leave();
    return body;
  };
}

async function speak(language: string, fetchText: (path: string) => Promise<string>): Promise<void> {
  const i18n = await createI18n(language, (key) => {
    throw new Error(`No words for ${key} in ${language}.`);
  });
  const { value = {} } = await loadLocale(language, fetchText);
  for (const [area, words] of Object.entries(value)) i18n.addResourceBundle(language, area, words);
}
