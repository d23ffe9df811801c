import { version } from 'virtual:worker-files';

/** Beginning of the names of all caches of this product, and of no other on the same host. */
const PREFIX = `amends ${new URL('./', self.location.href).pathname} `;

/** Name of the cache of this version. */
export const CACHE_NAME = PREFIX + version;

/** Versions kept beside the present one: an open tab of the version before still finds its own files, and no others. */
const KEPT_VERSIONS = 1;

/** Caches of other versions, the oldest first. */
export async function listOtherVersions(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE_NAME);
}

/** Deletes what no open tab can still be running. */
export async function dropOldVersions(): Promise<void> {
  const others = await listOtherVersions();
  await Promise.all(others.slice(0, Math.max(0, others.length - KEPT_VERSIONS)).map((name) => caches.delete(name)));
}

/**
 * A kept file, of whatever version: names say the content, so that a tab gets the file it was built with or none.
 */
export async function findKept(request: Request): Promise<Response | undefined> {
  for (const name of [CACHE_NAME, ...(await listOtherVersions()).reverse()]) {
    const found = await (await caches.open(name)).match(request);
    if (found !== undefined) return found;
  }
  return undefined;
}
