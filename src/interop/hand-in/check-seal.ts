import type { SealState } from '../../domain/hand-in/follow-chains.ts';
import type { Seal } from '../../domain/hand-in/seal-schema.ts';
import type { SealTools } from './signatures.ts';

/** What is known of the bytes of a talk: their hash, and whether its seal was made for them. Without tools, neither. */
export type CheckedBytes = { readonly state: SealState; readonly hash?: string };

/**
 * Checks bytes against their seal.
 * @param seal undefined: unsigned; a hash in it must be theirs too
 * @param tools undefined where the browser cannot check
 */
export async function checkSeal(
  bytes: Uint8Array<ArrayBuffer>,
  seal: (Pick<Seal, 'key' | 'signature'> & Partial<Pick<Seal, 'hash'>>) | undefined,
  tools: SealTools | undefined,
): Promise<CheckedBytes> {
  if (tools === undefined) return { state: seal === undefined ? 'unsigned' : 'unchecked' };
  const hash = await tools.hash(bytes);
  if (seal === undefined) return { state: 'unsigned', hash };
  const fits = (seal.hash ?? hash) === hash && (await tools.verify(seal.key, seal.signature, bytes).catch(() => false));
  return { state: fits ? 'intact' : 'altered', hash };
}
