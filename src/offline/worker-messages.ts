import type { KeepingTrouble } from './keeping-trouble.ts';

/** What a page asks its service worker, each over a port of its own on which the answer comes. */
export type WorkerRequest =
  /** Which files of the app and of a language are not on this device? */
  | { readonly type: 'language.listMissing'; readonly language: string }
  /** Keep these files on this device. */
  | { readonly type: 'files.keep'; readonly files: readonly string[] }
  /** A new version that waits may take over; not answered. */
  | { readonly type: 'version.activate' };

/** What the worker answers. */
export type WorkerAnswer = ({ readonly type: 'missing' } & MissingFiles) | { readonly type: 'kept' } | FailedAnswer;

/** What was asked for could not be done. */
export type FailedAnswer = { readonly type: 'failed'; readonly trouble: KeepingTrouble };

/** What a worker tells every page when it could not come onto the device. */
export type InstallFailure = { readonly type: 'install.failed'; readonly trouble: KeepingTrouble };

/** Addresses of the files that are missing, and how many there are in all. */
export type MissingFiles = { readonly files: readonly string[]; readonly total: number };

/** Below the app: a page that only a worker which keeps the app has, with `KEPT_TITLE` as its title. */
export const KEPT_PAGE = 'kept-offline';
export const KEPT_TITLE = 'kept';
