import { findStorageManager } from './find-storage-manager.ts';

/** How much room the browser gives this page's storage, in bytes. */
export type Space = { readonly used: number; readonly free: number };

type Estimator = Pick<StorageManager, 'estimate'>;

/** What the browser says about its room; undefined where it does not tell. */
export async function readSpace(estimator = findEstimator()): Promise<Space | undefined> {
  const { usage, quota } = (await estimator?.estimate().catch(() => undefined)) ?? {};
  return usage === undefined || quota === undefined ? undefined : { used: usage, free: Math.max(0, quota - usage) };
}

function findEstimator(): Estimator | undefined {
  const storage = findStorageManager();
  return typeof storage?.estimate === 'function' ? storage : undefined;
}
