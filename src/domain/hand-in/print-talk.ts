import type { Attempt } from '../attempt/attempt-schema.ts';
import { toHex } from './hex.ts';
import { cutNulls, type SealedValue, toSealedForm } from './sealed-form.ts';

/** Places of a sealed form that say where it stands in a chain: a talk that was sealed twice, as on a new device, is the same talk. */
const CHAIN_PLACES: readonly number[] = [17, 18];

/**
 * A text that is the same for two copies of one talk, whichever way they came, and for no other: all that bears on its score, and on who and when. What
 * a code does not carry is not in it, nor any result that it came with.
 */
export function printTalk(attempt: Attempt): string {
  return printForm(toSealedForm(attempt, undefined));
}

/** The same, of the values of a sealed form. */
export function printForm(values: readonly SealedValue[]): string {
  const unchained = cutNulls(values.map((value, place) => (CHAIN_PLACES.includes(place) ? null : value)));
  return JSON.stringify(unchained, (_key, value: unknown) => (value instanceof Uint8Array ? toHex(value) : value));
}
