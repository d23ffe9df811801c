import { fromHex, toHex } from './hex.ts';

/** How ids are drawn: `a` and four groups of eight digits. */
const DRAWN = /^a(?:-[0-9a-f]{8}){4}$/;

/** An id as it goes into a sealed form: one that was drawn as its 16 bytes, any other as text. */
export function packId(id: string): Uint8Array | string {
  return DRAWN.test(id) ? fromHex(id.slice(1).replaceAll('-', '')) : id;
}

/** The id that was packed; undefined where this is none. Text that should have been bytes is none either: there is one way to write an id. */
export function unpackId(packed: unknown): string | undefined {
  if (typeof packed === 'string') return DRAWN.test(packed) ? undefined : packed;
  if (!(packed instanceof Uint8Array) || packed.length !== 16) return undefined;
  return `a-${toHex(packed).replace(/.{8}(?=.)/g, '$&-')}`;
}
