/** What a page asks its service worker. */
export type WorkerRequest =
  /** Keep everything of a language on this device; answered over the port that comes along. */
  | { readonly type: 'language.keep'; readonly language: string }
  /** A new version that waits may take over. */
  | { readonly type: 'version.activate' };

/** What the worker answers to `language.keep`: how far it is, and how it ended. */
export type WorkerAnswer =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'kept' }
  | { readonly type: 'failed'; readonly reason: string };
