import { createStore, type StoreApi } from 'zustand/vanilla';
import { KeepingError, type KeepingTrouble, RefusedError } from '../../offline/keeping-trouble.ts';
import type { OfflineObstacle, OfflinePort } from '../ports.ts';

/** How far the app is on its way onto this device. */
export type OfflineStatus =
  | { readonly phase: 'impossible'; readonly obstacle: OfflineObstacle }
  /** Nothing is asked of the network yet: what one looks at comes first. */
  | { readonly phase: 'waiting' }
  | { readonly phase: 'preparing'; readonly done: number; readonly total: number }
  /** The app, a language and every scenario in it are here. */
  | { readonly phase: 'ready'; readonly language: string }
  | { readonly phase: 'failed'; readonly trouble: KeepingTrouble | undefined };

/** The app on this device: kept for offline use, installed, or about to become newer. */
export type OfflineState = {
  readonly status: OfflineStatus;
  /** A newer version is here and waits until one wants it. */
  readonly hasNewVersion: boolean;
  /** The newer version was wanted while a talk goes on in another tab, which it would cut off from what it saves. */
  readonly isHeldUp: boolean;
  readonly isInstallable: boolean;
  /** Keeps the app and a language, and tries again by itself where something did not arrive; done when they are here, or another language is asked for. */
  keep(language: string): Promise<void>;
  loadNewVersion(): Promise<void>;
  dismissNewVersion(): void;
  /** Says that a talk goes on in this tab, until what it returns is called. */
  holdTalk(): () => void;
  install(): Promise<void>;
};
export type OfflineStore = StoreApi<OfflineState>;

/** Follows what the browser keeps of the app. */
export function createOfflineStore(offline: OfflinePort): OfflineStore {
  let started: Promise<void> | undefined;
  const start = () => {
    started ??= offline
      .start({
        onNewVersion: () => store.setState({ hasNewVersion: true }),
        onLost: () => {
          started = undefined;
          const { status, keep } = store.getState();
          if (status.phase === 'ready') void keep(status.language);
        },
      })
      .catch((error: unknown) => {
        started = undefined;
        throw error;
      });
    return started;
  };
  /** What was asked for last: a language that was given up for another, or asked for anew, has nothing more to say. */
  let latest = 0;
  const store = createStore<OfflineState>()((set) => ({
    status: offline.obstacle === undefined ? { phase: 'waiting' } : { phase: 'impossible', obstacle: offline.obstacle },
    hasNewVersion: false,
    isHeldUp: false,
    isInstallable: false,

    async keep(language) {
      if (offline.obstacle !== undefined) return;
      latest += 1;
      const mine = latest;
      const report = (status: OfflineStatus) => {
        if (mine === latest) set({ status });
      };
      for (let failures = 0; mine === latest; ) {
        report({ phase: 'preparing', done: 0, total: 0 });
        try {
          await start();
          await offline.keepLanguage(language, (done, total) => report({ phase: 'preparing', done, total }));
          return report({ phase: 'ready', language });
        } catch (error) {
          // Asked again, it would say the same.
          if (error instanceof RefusedError) return report({ phase: 'impossible', obstacle: 'unsupported' });
          failures += 1;
          report({ phase: 'failed', trouble: error instanceof KeepingError ? error.trouble : undefined });
        }
        if (mine === latest) await offline.waitForChance(failures);
      }
    },

    async loadNewVersion() {
      const isHeldUp = await offline.isTalking();
      set({ isHeldUp });
      if (!isHeldUp) return offline.loadNewVersion();
      void offline.waitUntilQuiet().then(() => set({ isHeldUp: false }));
    },

    dismissNewVersion: () => set({ hasNewVersion: false }),
    holdTalk: offline.holdTalk,
    install: () => offline.install(),
  }));
  offline.watchInstallable((isInstallable) => store.setState({ isInstallable }));
  return store;
}
