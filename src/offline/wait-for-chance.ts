/** Milliseconds until the next try, one after the other; the last goes on. */
const PAUSES = [10_000, 30_000, 60_000, 300_000, 900_000] as const;
const [, , , , LONGEST] = PAUSES;

/**
 * Waits until a retry is worth it: the network is back, the page is looked at again, or some time has gone by.
 * @param failures how often it has failed, from 1
 */
export function waitForChance(failures: number): Promise<void> {
  return new Promise((resolve) => {
    const over = new AbortController();
    const go = () => {
      clearTimeout(timer);
      over.abort();
      resolve();
    };
    const timer = setTimeout(go, PAUSES[failures - 1] ?? LONGEST);
    window.addEventListener('online', go, { signal: over.signal });
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && go(), { signal: over.signal });
  });
}
