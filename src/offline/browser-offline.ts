import { askWorker } from './ask-worker.ts';
import { install, watchInstallable } from './install-prompt.ts';
import { keepFiles } from './keep-files.ts';
import { KeepingError } from './keeping-trouble.ts';
import type { OfflineObstacle, OfflinePort } from './offline-port.ts';
import { openKeptPage } from './open-kept-page.ts';
import { holdTalk, isTalking } from './talk-lock.ts';
import { waitForChance } from './wait-for-chance.ts';
import type { InstallFailure, WorkerRequest } from './worker-messages.ts';

/** @param workerUrl address of the service worker; undefined where the app is one file */
export function openBrowserOffline(workerUrl: string | undefined): OfflinePort {
  let waiting: ServiceWorker | undefined;
  const serviceWorker = findContainer();

  return {
    obstacle: findObstacle(workerUrl),

    async start(onNewVersion) {
      if (serviceWorker === undefined || workerUrl === undefined) return;
      const failure = hearInstallFailure(serviceWorker);
      const registration = await serviceWorker.register(workerUrl, { updateViaCache: 'none' }).catch(() => {
        throw new KeepingError({ kind: 'worker_refused' });
      });
      const meet = (worker: ServiceWorker | null) => {
        // Without a controller it is the first version: nothing of an older one runs here.
        if (worker === null || serviceWorker.controller === null) return;
        waiting = worker;
        onNewVersion();
      };
      meet(registration.waiting);
      const follow = (installing: ServiceWorker | null) =>
        installing?.addEventListener('statechange', () => {
          if (installing.state === 'installed') meet(installing);
          if (installing.state === 'redundant') failure.tell();
        });
      follow(registration.installing);
      registration.addEventListener('updatefound', () => follow(registration.installing));
      // Where one version is kept already, a newer one that fails is tried again when the page is looked at again.
      await Promise.race([serviceWorker.ready.then(waitUntilActivated), failure.told]);
      lookForNewVersions(registration);
    },

    async keepLanguage(language, onProgress) {
      const { active } = (await serviceWorker?.ready) ?? {};
      if (active === null || active === undefined || workerUrl === undefined) return;
      const missing = await askWorker(active, { type: 'language.listMissing', language });
      if (missing.type !== 'missing') return;
      const { files, total } = missing;
      await keepFiles(files, { keep: async (some) => void (await askWorker(active, { type: 'files.keep', files: some })), isTalking, rest }, (done) =>
        onProgress(total - files.length + done, total),
      );
      if (!(await openKeptPage(workerUrl))) throw new KeepingError({ kind: 'unanswered' });
    },

    async loadNewVersion() {
      if (serviceWorker === undefined || waiting === undefined) return;
      const changed = new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
      waiting.postMessage({ type: 'version.activate' } satisfies WorkerRequest);
      await changed;
      window.location.reload();
    },

    waitForChance,
    isTalking: () => isTalking(),
    holdTalk: () => holdTalk(),
    watchInstallable,
    install,
  };
}

/**
 * Why a worker could not come onto the device: as it says itself, or, where it says nothing, as the browser leaves it.
 * `told` rejects with the `KeepingError`.
 */
function hearInstallFailure(serviceWorker: ServiceWorkerContainer): { readonly told: Promise<never>; readonly tell: () => void } {
  let reject: (error: KeepingError) => void = () => {};
  const told = new Promise<never>((_, fail) => {
    reject = fail;
  });
  // Of a newer version it is nobody's loss.
  told.catch(() => {});
  serviceWorker.addEventListener('message', ({ data }: MessageEvent<InstallFailure>) => {
    if (data.type === 'install.failed') reject(new KeepingError(data.trouble));
  });
  serviceWorker.startMessages();
  // What the worker itself says may arrive a little later than its end.
  return { told, tell: () => void rest(1000).then(() => reject(new KeepingError({ kind: 'worker_refused' }))) };
}

/** A tab that stays open hears of a new version when it is looked at again; a talk is not disturbed for it. */
function lookForNewVersions(registration: ServiceWorkerRegistration): void {
  document.addEventListener('visibilitychange', async () => {
    if (document.visibilityState === 'hidden' || (await isTalking())) return;
    // Without a network there is none to find.
    await registration.update().catch(() => {});
  });
}

/** Waits until the worker answers for pages: one that is `ready` may still be taking over. */
function waitUntilActivated({ active }: ServiceWorkerRegistration): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (active === null || active.state === 'activated' || active.state === 'redundant') resolve();
    };
    active?.addEventListener('statechange', look);
    look();
  });
}

function findObstacle(workerUrl: string | undefined): OfflineObstacle | undefined {
  if (workerUrl === undefined || !window.location.protocol.startsWith('http')) return 'file';
  if (!window.isSecureContext) return 'insecure';
  return findContainer() === undefined ? 'unsupported' : undefined;
}

/** Naming it throws where the page has no origin, as in a frame with a sandbox. */
function findContainer(): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker;
  } catch {
    return undefined;
  }
}

function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
