/**
 * The service worker: keeps the app on the device, so that it starts and plays without a network. One cache a version, and
 * no version serves another's page: a new one is installed whole beside the old and takes over when a page asks, or when
 * the last tab of the old has gone.
 */
import { app } from 'virtual:worker-files';
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import type { WorkerAnswer, WorkerRequest } from '../worker-messages.ts';
import { keepFiles, listKeptLanguages, listMissing } from './keep-language.ts';
import { noteShownLanguage, readShownLanguage } from './shown-language.ts';
import { CACHE_NAME, dropOldVersions, findKept, listOtherVersions } from './version-caches.ts';

declare const self: ServiceWorkerGlobalScope;

const PAGE = 'index.html';
const HOME = new URL('./', self.location.href).pathname;
const COMPLAINT = /\/complaints\/[a-z]{2,3}\/(\w+)\.html$/;

const files = new PrecacheController({ cacheName: CACHE_NAME });
files.addToCacheList([...app]);

self.addEventListener('install', (event) => {
  void files.install(event);
  event.waitUntil(keepSameLanguages());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    listOtherVersions().then(async (others) => {
      // The first version has no tab of another to leave alone: the page that brought it is kept too from here on.
      if (others.length === 0) await self.clients.claim();
      await dropOldVersions();
    }),
  );
});

self.addEventListener('message', (event) => {
  const request = event.data as WorkerRequest;
  if (request.type === 'version.activate') {
    event.waitUntil(self.skipWaiting());
    return;
  }
  const [port] = event.ports;
  const fail = (error: unknown): WorkerAnswer => ({ type: 'failed', reason: error instanceof Error ? error.message : String(error) });
  event.waitUntil(
    answer(request)
      .catch(fail)
      .then((message) => port?.postMessage(message)),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  event.respondWith(request.mode === 'navigate' ? servePage(request) : findKept(request).then((kept) => kept ?? fetch(request)));
});

/** A page of this version, whatever page the network would give: the page of all complaints, or one complaint's own. */
async function servePage(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const isMain = [HOME, HOME + PAGE].includes(pathname);
  const kept = isMain ? await findMainPage() : await (await caches.open(CACHE_NAME)).match(request, { ignoreSearch: true });
  if (kept !== undefined) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    // Not kept, and no network: the app has the complaint all the same.
    const [, scenario] = COMPLAINT.exec(pathname) ?? [];
    if (scenario === undefined) throw error;
    return Response.redirect(`${HOME}#/briefing/${scenario}`);
  }
}

/** The page of all complaints: in the language that was shown last, where that one is kept. */
async function findMainPage(): Promise<Response | undefined> {
  const language = await readShownLanguage();
  const own = language === undefined ? undefined : await (await caches.open(CACHE_NAME)).match(`index.${language}.html`);
  return own ?? files.matchPrecache(PAGE);
}

/** What the version before has kept of the content, a new one has before it takes over. */
async function keepSameLanguages(): Promise<void> {
  for (const language of await listKeptLanguages()) await keepFiles((await listMissing(language)).files);
}

async function answer(request: Exclude<WorkerRequest, { type: 'version.activate' }>): Promise<WorkerAnswer> {
  if (request.type === 'language.listMissing') {
    const missing = await listMissing(request.language);
    await noteShownLanguage(request.language);
    return { type: 'missing', ...missing };
  }
  await keepFiles(request.files);
  return { type: 'kept' };
}
