/** What the browser tells about its storage: missing on pages that are not encrypted, and refused, even by name, where a page is shut off. */
export function findStorageManager(): StorageManager | undefined {
  try {
    return typeof navigator === 'undefined' ? undefined : (navigator.storage as StorageManager | undefined);
  } catch {
    return undefined;
  }
}
