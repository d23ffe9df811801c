import { findWorkerCause } from './find-worker-cause.ts';
import { install, watchInstallable } from './install-prompt.ts';
import { keepFiles } from './keep-files.ts';
import { KeepingError } from './keeping-trouble.ts';
import type { OfflineObstacle, OfflinePort } from './offline-port.ts';
import { openKeptPage } from './open-kept-page.ts';
import { holdTalk, isTalking, waitUntilQuiet } from './talk-lock.ts';
import { waitForChance } from './wait-for-chance.ts';
import type { FailedAnswer, InstallFailure, WorkerAnswer, WorkerRequest } from './worker-messages.ts';

/** @param workerUrl address of the service worker; undefined where the app is one file */
export function openBrowserOffline(workerUrl: string | undefined): OfflinePort {
  let registering: Promise<ServiceWorkerRegistration> | undefined;
  let waiting: ServiceWorker | undefined;
  const serviceWorker = findContainer();

  return {
    obstacle: findObstacle(workerUrl),

    async start({ onNewVersion, onLost }) {
      if (serviceWorker === undefined || workerUrl === undefined) return;
      const failure = hearInstallFailure(serviceWorker);
      registering = serviceWorker.register(workerUrl, { updateViaCache: 'none' });
      const registration = await registering.catch(async (refusal: unknown) => {
        throw await findWorkerCause(workerUrl, refusal);
      });
      const meet = (worker: ServiceWorker | null) => {
        // The first version waits for nobody. Whoever answers for this page may be another site's worker, from a path above this one.
        if (worker === null || registration.active === null) return;
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
      await Promise.race([waitUntilActive(registration), failure.told]);
      lookForNewVersions(registration);
      // Of an older version a newer one makes an end too; without any registration the browser has cleared what the site had.
      registration.active?.addEventListener('statechange', async ({ target }) => {
        if ((target as ServiceWorker).state === 'redundant' && (await serviceWorker.getRegistration(workerUrl)) === undefined) onLost();
      });
    },

    async keepLanguage(language, onProgress) {
      // Not the browser's word that one is ready: that may be another site's, from a path above this one.
      const { active } = (await registering) ?? {};
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
      if (waiting === undefined) return;
      waiting.postMessage({ type: 'version.activate' } satisfies WorkerRequest);
      await waitUntilState(waiting, 'activated', 'redundant');
      window.location.reload();
    },

    waitForChance,
    isTalking: () => isTalking(),
    waitUntilQuiet: () => waitUntilQuiet(),
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

/** Waits until the registration has a worker that answers for pages: one that is active may still be taking over. */
async function waitUntilActive({ active, waiting, installing }: ServiceWorkerRegistration): Promise<void> {
  if (active !== null) return waitUntilState(active, 'activated', 'redundant');
  const first = waiting ?? installing;
  // Where the first one fails, that is told otherwise.
  if (first !== null) await waitUntilState(first, 'activated');
}

function waitUntilState(worker: ServiceWorker, ...states: readonly ServiceWorkerState[]): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (states.includes(worker.state)) resolve();
    };
    worker.addEventListener('statechange', look);
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

/** Asks a service worker one thing. Rejects with a `KeepingError` where it could not. */
async function askWorker(worker: ServiceWorker, request: WorkerRequest): Promise<Exclude<WorkerAnswer, FailedAnswer>> {
  const { port1, port2 } = new MessageChannel();
  const answer = await new Promise<WorkerAnswer>((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => resolve(data);
    worker.postMessage(request, [port2]);
  }).finally(() => port1.close());
  if (answer.type === 'failed') throw new KeepingError(answer.trouble);
  return answer;
}
