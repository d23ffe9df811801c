/**
 * Runs before the first picture, as a small classic script: module scripts wait for the whole page, and a saved dark theme would flash
 * light until then. Also preloads the words of the language and of the talk that the address names, and starts the app.
 */
import { CONTENT_PATHS } from './content/content-files.ts';
import { hasPractised } from './storage/has-practised.ts';
import { readSavedLook } from './storage/read-saved-look.ts';
import { detectLanguage } from './ui/language/detect-language.ts';
import { followOwnLinks } from './ui/screens/follow-own-links.ts';
import { startWhenShown } from './ui/screens/hydration/start-when-shown.ts';
import { listPreferred, readPageState } from './ui/screens/page-state.ts';
import { isAsking, isUnfit } from './ui/screens/start-signals.ts';
import { applyLook } from './ui/styles/apply-look.ts';

const look = readSavedLook();
applyLook(look);
followOwnLinks();
// The first page begins with what is for somebody new: whoever is not waits for their own.
if (hasPractised()) document.documentElement.dataset.practised = '';

const page = readPageState();
const { hash } = window.location;
/** Addresses at which the page shows something of its own. */
const shownAt = page?.scenario === undefined ? ['', '#/'] : [''];
const isElsewhere = !shownAt.includes(hash) && !hash.startsWith('#/begin/');
// The page of a complaint was opened at another screen's address: it must not show first.
if (page?.scenario !== undefined && isElsewhere) document.documentElement.dataset.elsewhere = '';
// Where a card was pressed meanwhile, what it leads to may stand in the page.
const isShown = () => shownAt.includes(window.location.hash) || document.getElementById(window.location.hash.slice(1)) !== null;
if (page?.files !== undefined && !isUnfit()) startWhenShown(page.files.app, isShown);
const language = detectLanguage(page?.languages ?? [], { stored: look.language, preferred: listPreferred(page) });
const { documentElement } = document;
const shown = page?.language ?? language;
// Even the same language, written anew, would have the whole page laid out anew.
if (documentElement.lang !== shown) documentElement.lang = shown;
documentElement.dataset.spoken = '';
// What is here is shown before more is asked for: on an old phone each of these requests costs as much as a small picture.
// Where the app is faster, as on a later visit, nothing would be left to ask for ahead.
if (page?.files !== undefined) setTimeout(askForWords, 50, page.files.content);

/** Only what is needed for certain: a browser warns of what it has fetched for nothing, and a cheap phone pays for it. */
function askForWords(folder: string): void {
  if (isAsking()) return;
  const [, named = isElsewhere ? undefined : page?.scenario] = /^#\/(?:briefing|begin)\/(\w+)(?:\/\w+)?$/.exec(hash) ?? [];
  const talk = named === undefined ? [] : [CONTENT_PATHS.talk(language, named), CONTENT_PATHS.scenario(named), CONTENT_PATHS.methods];
  for (const path of [CONTENT_PATHS.start(language), ...talk]) {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'fetch';
    link.crossOrigin = 'anonymous';
    link.href = folder + path;
    document.head.append(link);
  }
}
