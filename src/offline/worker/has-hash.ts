/** Whether bytes are those that the build has written into the worker's list: `hash` is the beginning of their SHA-256 in hexadecimal digits. */
export async function hasHash(bytes: ArrayBuffer, hash: string | undefined): Promise<boolean> {
  if (hash === undefined) return false;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .startsWith(hash);
}
