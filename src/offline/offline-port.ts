/** Why the app cannot be kept on this device: a page from a disk, one that came unencrypted, or a browser that cannot. */
export type OfflineObstacle = 'file' | 'insecure' | 'unsupported';

/** Whoever wants to hear what becomes of the service worker later. */
export type OfflineListener = {
  /** A newer version is there and waits. */
  readonly onNewVersion: () => void;
  /** The browser has cleared what it kept of this site. */
  readonly onLost: () => void;
};

/** Keeping the app on the device, and installing it; the tests stand in for the browser. */
export type OfflinePort = {
  readonly obstacle: OfflineObstacle | undefined;
  /** Brings the service worker. Rejects with a `KeepingError` where it cannot be brought, with a `RefusedError` where the browser has none here. */
  start(listener: OfflineListener): Promise<void>;
  /**
   * Keeps the app and a language whole on this device; done when the browser has opened a page from there. Rejects with a
   * `KeepingError` where that does not come about.
   */
  keepLanguage(language: string, onProgress: (done: number, total: number) => void): Promise<void>;
  /** Waits until it is worth trying again what has failed so often. */
  waitForChance(failures: number): Promise<void>;
  /** Lets the newer version take over and loads it into this tab. */
  loadNewVersion(): Promise<void>;
  /** Whether somebody is in the middle of a talk in a tab of this app, this one included. */
  isTalking(): Promise<boolean>;
  /** Done when no talk goes on in any tab. */
  waitUntilQuiet(): Promise<void>;
  /** Says that a talk goes on in this tab, until what it returns is called. */
  holdTalk(): () => void;
  /** Told whether the browser would install the app now. @returns stops watching */
  watchInstallable(listener: (isInstallable: boolean) => void): () => void;
  /** Puts the browser's question whether to install. */
  install(): Promise<void>;
};
