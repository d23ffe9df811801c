import { type CBORType, decodePartialCBOR, encodeCBOR } from '@levischuck/tiny-cbor';
import type { SealedValue } from '../../domain/hand-in/sealed-form.ts';

/** What came of reading bytes: their value, or why there is none. cut: they end before their value does. */
export type Decoded = { readonly value: unknown } | 'cut' | 'damaged';

/** Most bytes of a value that is read: some ten times as many as the longest talk takes. */
export const MOST_CODE_BYTES = 16_384;

/** A value as CBOR, written the one way that RFC 8949, section 4.2, has for it: the same value always gives the same bytes. */
export function encodeValue(value: SealedValue): Uint8Array<ArrayBuffer> {
  return new Uint8Array(encodeCBOR(value as CBORType));
}

/** The value of bytes that were written so; any other way to write it is refused, for its signature could not be checked. */
export function decodeValue(bytes: Uint8Array): Decoded {
  if (bytes.length > MOST_CODE_BYTES) return 'damaged';
  // What reads on behind the end finds something sound there, rather than failing: so it is known to have been cut. 0x40 is an empty string of
  // bytes where a value begins, and no length that fewer bytes could say where one goes on.
  const padded = new Uint8Array(bytes.length + 2 * MOST_CODE_BYTES).fill(0x40);
  padded.set(bytes);
  try {
    const [value, length] = decodePartialCBOR(padded, 0);
    if (length > bytes.length) return 'cut';
    return length === bytes.length && isSameBytes(new Uint8Array(encodeCBOR(value)), bytes) ? { value } : 'damaged';
  } catch {
    return 'damaged';
  }
}

/** Whether two are the same, byte by byte. */
export function isSameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
