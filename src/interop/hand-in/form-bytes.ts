import type { Attempt } from '../../domain/attempt/attempt-schema.ts';
import { type Link, toSealedForm } from '../../domain/hand-in/sealed-form.ts';
import { encodeValue } from './cbor.ts';

/** The bytes that a talk's seal is made over. */
export function toFormBytes(attempt: Attempt, link: Link | undefined): Uint8Array<ArrayBuffer> {
  return encodeValue(toSealedForm(attempt, link));
}
