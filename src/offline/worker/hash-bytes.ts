/** How many hexadecimal digits of a SHA-256 tell a file of this product from what a network or a host makes of it. */
export const HASH_DIGITS = 12;

/** What a file holds, as the build has written it into the worker's list: the first digits of its SHA-256. */
export async function hashBytes(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.subarray(0, HASH_DIGITS / 2)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
