import type { Seal } from '../../domain/hand-in/seal-schema.ts';
import { cutNulls } from '../../domain/hand-in/sealed-form.ts';
import { drawPseudonym, findPseudonymSeed } from '../../domain/learner/draw-pseudonym.ts';
import { type Learner, LearnerSchema } from '../../domain/learner/learner-schema.ts';
import { fromBase64Url, toBase64Url } from './base64url.ts';
import { type Decoded, decodeValue, encodeValue } from './cbor.ts';

/** Version of the code; the text of one says it too. */
export const CODE_VERSION = 1;

/** Most bytes that a code takes while anything can be left out: a picture that a webcam reads off a phone at arm's length. */
export const HANDY_BYTES = 300;

/** What a code carries: a sealed form, what vouches for it, and what somebody says of themselves, which nothing vouches for. */
export type TalkCode = { readonly form: Uint8Array<ArrayBuffer>; readonly seal?: Pick<Seal, 'key' | 'signature'> | undefined; readonly said: Said };
type Said = Omit<Learner, 'id'>;

/**
 * A code as bytes, for a picture or a text. The group is left out where that keeps it handy, then the name where a code of the person is there to
 * know them by.
 * @param most bytes that count as handy
 */
export function writeTalkCode({ form, seal, said }: TalkCode, most = HANDY_BYTES): Uint8Array<ArrayBuffer> {
  const { group: _group, ...withoutGroup } = said;
  const { name: _name, ...withoutName } = withoutGroup;
  const ways = [said, withoutGroup, ...(said.code === undefined ? [] : [withoutName])].map((way) => encode(form, seal, way));
  return ways.find(({ length }) => length <= most) ?? encode(form, seal, said);
}

function encode(form: Uint8Array, seal: TalkCode['seal'], { pseudonym, name, code, group }: Said): Uint8Array<ArrayBuffer> {
  const [key, signature] = [seal?.key, seal?.signature].map((text) => (text === undefined ? null : (fromBase64Url(text) ?? null)));
  const known = findPseudonymSeed(pseudonym) ?? pseudonym;
  return encodeValue(cutNulls([CODE_VERSION, form, key ?? null, signature ?? null, known, name ?? null, code ?? null, group ?? null]));
}

/** What came of reading a code; newer: of a version that is not known here. */
export type ReadCode =
  | { readonly kind: 'read'; readonly code: Omit<TalkCode, 'said'> & { readonly said: (id: string) => Learner | undefined } }
  | { readonly kind: 'cut' | 'damaged' }
  | { readonly kind: 'newer'; readonly version: number };

/** Bytes as a code. The form in it is still to be read. */
export function readTalkCode(bytes: Uint8Array): ReadCode {
  const decoded: Decoded = decodeValue(bytes);
  if (typeof decoded === 'string') return { kind: decoded };
  if (!Array.isArray(decoded.value)) return { kind: 'damaged' };
  const [version, form, key, signature, packed, name, code, group, ...more] = decoded.value as readonly unknown[];
  if (typeof version === 'number' && Number.isInteger(version) && version > CODE_VERSION) return { kind: 'newer', version };
  if (version !== CODE_VERSION || !(form instanceof Uint8Array) || more.length > 0 || decoded.value.at(-1) === null) return { kind: 'damaged' };
  const isSealed = key instanceof Uint8Array && key.length === 33 && signature instanceof Uint8Array && signature.length === 64;
  if (!isSealed && (key ?? signature ?? null) !== null) return { kind: 'damaged' };
  const pseudonym = typeof packed === 'number' ? drawPseudonym(packed) : packed;
  return {
    kind: 'read',
    code: {
      form: new Uint8Array(form),
      ...(isSealed && { seal: { key: toBase64Url(key), signature: toBase64Url(signature) } }),
      said: (id) => LearnerSchema.safeParse(dropNothing({ id, pseudonym, name, code, group })).data,
    },
  };
}

function dropNothing(fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
}
