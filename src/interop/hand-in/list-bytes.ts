import { fromHex } from '../../domain/hand-in/hex.ts';
import { encodeValue } from './cbor.ts';

/**
 * The bytes that a whole hand-in is signed over: when and whose it is, and the hash of each talk's sealed form in order, so that it shows
 * when one was taken out or moved. They begin with a text where a sealed form has its version: neither can pass for the other.
 */
export function toListBytes(savedAt: string, learner: string, hashes: readonly string[]): Uint8Array<ArrayBuffer> {
  return encodeValue(['hand_in', 1, savedAt, learner, hashes.map(fromHex)]);
}
