import type { SetAside } from './attempt-store.ts';

/** A newer version of the product wrote it: unreadable here, but not damaged, so it stays where it is. */
export function isFromNewerVersion({ reason }: SetAside): boolean {
  return reason.some(({ code }) => code === 'unknown_version');
}
