/** What a page asks its service worker, each over a port of its own on which the answer comes. */
export type WorkerRequest =
  /** Which files of a language are not on this device yet? */
  | { readonly type: 'language.listMissing'; readonly language: string }
  /** Keep these files on this device. */
  | { readonly type: 'files.keep'; readonly files: readonly string[] }
  /** A new version that waits may take over; not answered. */
  | { readonly type: 'version.activate' };

/** What the worker answers. */
export type WorkerAnswer = ({ readonly type: 'missing' } & MissingFiles) | { readonly type: 'kept' } | { readonly type: 'failed'; readonly reason: string };

/** Addresses of the files that are missing, and how many there are in all. */
export type MissingFiles = { readonly files: readonly string[]; readonly total: number };
