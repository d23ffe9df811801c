/**
 * Why the app is not on this device. unreachable: a file does not arrive; missing: the server has no such file; changed: something else
 * arrives in its place; no_room: the browser takes no more; worker_refused: the browser does not run the service worker; unanswered:
 * everything is kept, but the browser opens no page from it.
 */
export type KeepingTrouble =
  | { readonly kind: 'unreachable' | 'missing' | 'changed'; readonly file: string }
  | { readonly kind: 'no_room' | 'worker_refused' | 'unanswered' };

/** The browser has no service worker for this page, as in a frame of another site or with all storage switched off; the server is not the cause. */
export class RefusedError extends Error {}

/** Carries a trouble to whoever asked for the app to be kept. */
export class KeepingError extends Error {
  readonly trouble: KeepingTrouble;

  constructor(trouble: KeepingTrouble) {
    super('file' in trouble ? `${trouble.kind} ${trouble.file}` : trouble.kind);
    this.trouble = trouble;
  }
}
