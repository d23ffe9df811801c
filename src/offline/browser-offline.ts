import { askWorker } from './ask-worker.ts';
import { install, watchInstallable } from './install-prompt.ts';
import { keepFiles } from './keep-files.ts';
import type { OfflineObstacle, OfflinePort } from './offline-port.ts';
import { holdTalk, isTalking } from './talk-lock.ts';
import type { WorkerRequest } from './worker-messages.ts';

/** @param workerUrl address of the service worker; undefined where the app is one file */
export function openBrowserOffline(workerUrl: string | undefined): OfflinePort {
  let waiting: ServiceWorker | undefined;
  const serviceWorker = findContainer();

  return {
    obstacle: findObstacle(workerUrl),

    async start(onNewVersion) {
      if (serviceWorker === undefined || workerUrl === undefined) return;
      const registration = await serviceWorker.register(workerUrl, { updateViaCache: 'none' });
      const meet = (worker: ServiceWorker | null) => {
        // Without a controller it is the first version: nothing of an older one runs here.
        if (worker === null || serviceWorker.controller === null) return;
        waiting = worker;
        onNewVersion();
      };
      meet(registration.waiting);
      const failed = new Promise<never>((_, reject) => {
        const follow = (installing: ServiceWorker | null) =>
          installing?.addEventListener('statechange', () => {
            if (installing.state === 'installed') meet(installing);
            if (installing.state === 'redundant') reject(new Error('The browser could not keep every file of the app.'));
          });
        follow(registration.installing);
        registration.addEventListener('updatefound', () => follow(registration.installing));
      });
      // Where one version is kept already, a newer one that fails is tried again at the next visit.
      await Promise.race([serviceWorker.ready, failed]);
    },

    async keepLanguage(language, onProgress) {
      const { active } = (await serviceWorker?.ready) ?? {};
      if (active === null || active === undefined) return;
      const missing = await askWorker(active, { type: 'language.listMissing', language });
      if (missing.type !== 'missing') return;
      const { files, total } = missing;
      await keepFiles(files, { keep: async (some) => void (await askWorker(active, { type: 'files.keep', files: some })), isTalking, rest }, (done) =>
        onProgress(total - files.length + done, total),
      );
    },

    async loadNewVersion() {
      if (serviceWorker === undefined || waiting === undefined) return;
      const changed = new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
      waiting.postMessage({ type: 'version.activate' } satisfies WorkerRequest);
      await changed;
      window.location.reload();
    },

    isTalking: () => isTalking(),
    holdTalk: () => holdTalk(),
    watchInstallable,
    install,
  };
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
