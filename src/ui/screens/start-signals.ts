import type { StartTroubleId } from '../../domain/trouble/troubles.ts';

/**
 * What the app tells the page it starts in. The script that listens (`src/watch-start.ts`) came with the page and has its own
 * words: it can speak where nothing else has arrived, and where nothing of the app is left.
 */
export type StartTrouble = { readonly trouble: StartTroubleId; readonly error?: unknown };

/** The app asks for its words by itself from here on: the page need not do so ahead of it. */
export function sayAsking(): void {
  document.documentElement.dataset.asksItself = '';
}

/** Whether the app asks for its words by itself. */
export function isAsking(): boolean {
  return 'asksItself' in document.documentElement.dataset;
}

/** The app shows itself: from here on it tells its troubles itself. */
export function sayStarted(): void {
  document.dispatchEvent(new Event('amends.started'));
}

/** The app cannot start or go on. The page says so, in the place of whatever stands there. */
export function sayStartTrouble(detail: StartTrouble): void {
  document.dispatchEvent(new CustomEvent('amends.trouble', { detail }));
}

/** Whether the page has found the browser too old; then the app does not start. */
export function isUnfit(): boolean {
  return 'unfit' in document.documentElement.dataset;
}
