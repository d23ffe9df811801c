/**
 * The service worker: keeps the app on the device, so that it plays without a network. One cache a version, and no version serves another's
 * page: a new one is installed whole beside the old and takes over when a page asks, or when the old one's last tab has gone.
 */
import { app } from 'virtual:worker-files';
import { KeepingError, type KeepingTrouble } from '../keeping-trouble.ts';
import { isTalking } from '../talk-lock.ts';
import { type InstallFailure, KEPT_PAGE, type WorkerAnswer, type WorkerRequest } from '../worker-messages.ts';
import { precacheFile, precacheFiles } from './precache-file.ts';
import { listMissing, precacheVersion } from './precache-version.ts';
import { servePage } from './serve-page.ts';
import { dropOldVersions, findHash, findKept, HERE, hasUnservable, listOtherVersions, readKept } from './version-caches.ts';

declare const self: ServiceWorkerGlobalScope;

/** Milliseconds that a page has for itself before its files are looked over. */
const PAGE_FIRST = 5000;

self.addEventListener('install', (event) => {
  event.waitUntil(
    precacheVersion().then(cureUnservable, async (error: unknown) => {
      const failure: InstallFailure = { type: 'install.failed', trouble: toTrouble(error) };
      for (const client of await self.clients.matchAll({ includeUncontrolled: true })) client.postMessage(failure);
      throw error;
    }),
  );
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
  event.waitUntil(
    answer(request)
      .catch((error: unknown): WorkerAnswer => ({ type: 'failed', trouble: toTrouble(error) }))
      .then((message) => port?.postMessage(message)),
  );
});

let isMending = false;

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(HERE)) return;
  if (request.mode !== 'navigate') {
    event.respondWith(serveFile(request));
    return;
  }
  event.respondWith(servePage(request));
  event.waitUntil(mendApp());
});

/** A file of the app or its content from this device, else from the network; anew where a page says that what it got cannot be read. */
async function serveFile(request: Request): Promise<Response> {
  const file = request.url.slice(HERE.length);
  if (file === KEPT_PAGE) return servePage(request);
  if (request.cache === 'reload' && findHash(file) !== undefined) await precacheFile(file).catch(() => undefined);
  return (await findKept(request.url).catch(() => undefined)) ?? fetch(request);
}

/** Brings in anew what has gone wrong with the app's own files, after the page is there: one whose script is broken cannot ask for it. */
async function mendApp(): Promise<void> {
  if (isMending) return;
  isMending = true;
  await new Promise((resolve) => setTimeout(resolve, PAGE_FIRST));
  for (const file of Object.keys(app)) if ((await readKept(file)) === undefined) await precacheFile(file).catch(() => undefined);
  isMending = false;
}

/** Who has a version that cannot be opened does not wait until its tabs are closed; only a talk is not cut off. */
async function cureUnservable(): Promise<void> {
  for (const name of await listOtherVersions()) {
    if ((await hasUnservable(name)) && !(await isTalking())) return self.skipWaiting();
  }
}

async function answer(request: Exclude<WorkerRequest, { type: 'version.activate' }>): Promise<WorkerAnswer> {
  if (request.type === 'language.listMissing') {
    return { type: 'missing', ...(await listMissing(request.language)) };
  }
  await precacheFiles(request.files);
  return { type: 'kept' };
}

function toTrouble(error: unknown): KeepingTrouble {
  return error instanceof KeepingError ? error.trouble : { kind: 'no_room' };
}
