import { toHex } from '../../domain/hand-in/hex.ts';
import { fromBase64Url, toBase64Url } from './base64url.ts';
import { compressPoint, decompressPoint } from './decompress-point.ts';

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const DIGEST = { name: 'ECDSA', hash: 'SHA-256' } as const;

type Bytes = Uint8Array<ArrayBuffer>;

/** What a browser signs and checks with. */
export type Subtle = Pick<SubtleCrypto, 'digest' | 'generateKey' | 'exportKey' | 'importKey' | 'sign' | 'verify'>;

/** Hashes and checks; where the browser can do neither, there is none. */
export type SealTools = {
  /** SHA-256 in hexadecimal digits. */
  hash(bytes: Bytes): Promise<string>;
  /** Whether a signature over these bytes was made with the secret part of this key; all three as they stand in a seal. */
  verify(key: string, signature: string, bytes: Bytes): Promise<boolean>;
};

/** None on pages that came over an unencrypted network. */
export function findSubtle(): Subtle | undefined {
  return (globalThis.crypto as Crypto | undefined)?.subtle as Subtle | undefined;
}

/** A new pair of keys, whose secret part nobody can take out of this browser, not even this page. */
export async function makeKeyPair(subtle: Subtle): Promise<CryptoKeyPair> {
  return (await subtle.generateKey(CURVE, false, ['sign', 'verify'])) as CryptoKeyPair;
}

/** The public part of a pair, as it stands in a seal. */
export async function nameKey(subtle: Subtle, { publicKey }: CryptoKeyPair): Promise<string> {
  return toBase64Url(compressPoint(new Uint8Array(await subtle.exportKey('raw', publicKey))));
}

/** A signature, as it stands in a seal. */
export async function signBytes(subtle: Subtle, { privateKey }: CryptoKeyPair, bytes: Bytes): Promise<string> {
  return toBase64Url(new Uint8Array(await subtle.sign(DIGEST, privateKey, bytes)));
}

/** @param subtle of the browser. Keys that were seen are remembered: a talk more of one person costs one check */
export function createSealTools(subtle: Subtle): SealTools {
  const keys = new Map<string, Promise<CryptoKey | undefined>>();
  const importKey = async (key: string): Promise<CryptoKey | undefined> => {
    const compressed = fromBase64Url(key);
    const point = compressed && decompressPoint(compressed);
    return point && subtle.importKey('raw', point, CURVE, false, ['verify']);
  };
  const remember = (key: string): Promise<CryptoKey | undefined> => {
    const known = keys.get(key) ?? importKey(key).catch(() => undefined);
    keys.set(key, known);
    return known;
  };
  return {
    hash: async (bytes) => toHex(new Uint8Array(await subtle.digest('SHA-256', bytes))),
    async verify(key, signature, bytes) {
      const [imported, signed] = [await remember(key), fromBase64Url(signature)];
      return imported !== undefined && signed !== undefined && subtle.verify(DIGEST, imported, signed, bytes);
    },
  };
}
