import type { OfflinePort } from '../../src/app/ports.ts';

/** A browser that keeps everything at once, with no newer version and nobody talking; each part can be replaced. */
export function buildOffline(changes: Partial<OfflinePort> = {}): OfflinePort {
  return {
    obstacle: undefined,
    start: async () => {},
    waitForChance: () => new Promise(() => {}),
    keepLanguage: async (_language, onProgress) => onProgress(2, 2),
    loadNewVersion: async () => {},
    isTalking: async () => false,
    waitUntilQuiet: () => new Promise(() => {}),
    holdTalk: () => () => {},
    watchInstallable: (listener) => {
      listener(false);
      return () => {};
    },
    install: async () => {},
    ...changes,
  };
}
