/** The event with which Chromium offers to install a page (not in the HTML standard, so not in TypeScript's library). */
type InstallEvent = Event & { prompt(): Promise<unknown> };

let offered: InstallEvent | undefined;
const listeners = new Set<(isInstallable: boolean) => void>();

/** Begins to listen. Once, as early as the app runs: the browser makes its offer a single time. */
export function listenForInstallOffer(page: Window = window): void {
  const set = (event: InstallEvent | undefined) => {
    offered = event;
    for (const listener of listeners) listener(event !== undefined);
  };
  page.addEventListener('beforeinstallprompt', (event) => {
    // The app offers it in its settings, where nobody is interrupted.
    event.preventDefault();
    set(event as InstallEvent);
  });
  page.addEventListener('appinstalled', () => set(undefined));
}

/** Told now and at every change whether the browser would install the app. @returns stops watching */
export function watchInstallable(listener: (isInstallable: boolean) => void): () => void {
  listeners.add(listener);
  listener(offered !== undefined);
  return () => listeners.delete(listener);
}

/** Puts the browser's question; an offer can be used once. */
export async function install(): Promise<void> {
  const offer = offered;
  // Before the answer: one may press twice, and a browser may make its next offer as it gets a no.
  offered = undefined;
  await offer?.prompt();
  for (const listener of listeners) listener(offered !== undefined);
}
