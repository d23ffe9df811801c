import { printForm } from '../../domain/hand-in/print-talk.ts';
import type { SealedValue } from '../../domain/hand-in/sealed-form.ts';
import { decodeValue } from './cbor.ts';
import { readTalkCode } from './talk-code.ts';

/** What `printTalk` gives of the talk in a code, also where its complaint is not here to play it; undefined where the bytes are no code. */
export function printCode(code: Uint8Array): string | undefined {
  const read = readTalkCode(code);
  const form = read.kind === 'read' ? decodeValue(read.code.form) : 'damaged';
  return typeof form === 'string' || !Array.isArray(form.value) ? undefined : printForm(form.value as readonly SealedValue[]);
}
