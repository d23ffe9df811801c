import { createECDH, createHash, createPublicKey, ECDH, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fromHex, toHex } from '../../../src/domain/hand-in/hex.ts';
import { fromBase64Url, toBase64Url } from '../../../src/interop/hand-in/base64url.ts';
import { compressPoint, decompressPoint } from '../../../src/interop/hand-in/decompress-point.ts';
import { createSealTools, makeKeyPair, nameKey, signBytes } from '../../../src/interop/hand-in/signatures.ts';
import { SUBTLE, TOOLS } from '../../builders/build-sealer.ts';

const bytes = Uint8Array.from({ length: 150 }, (_, index) => index);

describe('a public key', () => {
  it('that is the base point of P-256 is decompressed as SEC 2 prints it', () => {
    const x = '6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296';
    const y = '4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5';
    expect(toHex(decompressPoint(fromHex(`03${x}`)) ?? new Uint8Array())).toBe(`04${x}${y}`);
    expect(toHex(compressPoint(fromHex(`04${x}${y}`)))).toBe(`03${x}`);
  });

  it('is compressed and decompressed as OpenSSL does', () => {
    for (let round = 0; round < 60; round += 1) {
      const ecdh = createECDH('prime256v1');
      const whole = new Uint8Array(ecdh.generateKeys());
      const compressed = new Uint8Array(ECDH.convertKey(whole, 'prime256v1', undefined, undefined, 'compressed') as Buffer);
      expect(toHex(compressPoint(whole))).toBe(toHex(compressed));
      expect(toHex(decompressPoint(compressed) ?? new Uint8Array())).toBe(toHex(whole));
    }
  });

  it('that is on no curve, or is none, is refused', () => {
    // 5 is no x of the curve: the number that y² would be has no root.
    expect(decompressPoint(fromHex(`02${'00'.repeat(31)}05`))).toBeDefined();
    const without = [0, 1, 2, 3, 4, 5, 6, 7].filter((x) => decompressPoint(fromHex(`02${'00'.repeat(31)}0${x}`)) === undefined);
    expect(without.length).toBeGreaterThan(0);
    for (const x of without) expect(() => ECDH.convertKey(fromHex(`02${'00'.repeat(31)}0${x}`), 'prime256v1')).toThrow();
    expect(decompressPoint(fromHex(`02${'ff'.repeat(32)}`))).toBeUndefined();
    expect(decompressPoint(fromHex(`04${'00'.repeat(32)}`))).toBeUndefined();
    expect(decompressPoint(new Uint8Array(32).fill(2))).toBeUndefined();
  });
});

describe('a signature', () => {
  it('is one to OpenSSL too, over the bytes and nothing else', async () => {
    const pair = await makeKeyPair(SUBTLE);
    const signature = fromBase64Url(await signBytes(SUBTLE, pair, bytes)) as Uint8Array;
    const point = decompressPoint(fromBase64Url(await nameKey(SUBTLE, pair)) as Uint8Array) as Uint8Array;
    const key = createPublicKey({ format: 'jwk', key: { kty: 'EC', crv: 'P-256', x: toBase64Url(point.subarray(1, 33)), y: toBase64Url(point.subarray(33)) } });
    expect(verify('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' }, signature)).toBe(true);
    expect(verify('sha256', bytes.subarray(1), { key, dsaEncoding: 'ieee-p1363' }, signature)).toBe(false);
    expect(signature).toHaveLength(64);
  });

  it('fits its key and its bytes alone, and a key that is none fits nothing', async () => {
    const [pair, other] = [await makeKeyPair(SUBTLE), await makeKeyPair(SUBTLE)];
    const [key, otherKey] = [await nameKey(SUBTLE, pair), await nameKey(SUBTLE, other)];
    const signature = await signBytes(SUBTLE, pair, bytes);
    expect(await TOOLS.verify(key, signature, bytes)).toBe(true);
    expect(await TOOLS.verify(otherKey, signature, bytes)).toBe(false);
    expect(await TOOLS.verify(key, signature, bytes.slice(1))).toBe(false);
    expect(await TOOLS.verify(key, 'A'.repeat(86), bytes)).toBe(false);
    expect(await TOOLS.verify('A'.repeat(44), signature, bytes)).toBe(false);
    expect(await TOOLS.verify('no key', signature, bytes)).toBe(false);
  });

  it('is made with a key that nobody can take out', async () => {
    const { privateKey } = await makeKeyPair(SUBTLE);
    expect(privateKey.extractable).toBe(false);
    await expect(SUBTLE.exportKey('pkcs8', privateKey)).rejects.toThrow();
  });

  it('of many talks of one person costs the key once', async () => {
    let imports = 0;
    const counting = createSealTools({
      digest: (...all) => SUBTLE.digest(...all),
      verify: (...all) => SUBTLE.verify(...all),
      importKey: ((...all: Parameters<typeof SUBTLE.importKey>) => {
        imports += 1;
        return SUBTLE.importKey(...all);
      }) as typeof SUBTLE.importKey,
      sign: (...all) => SUBTLE.sign(...all),
      exportKey: SUBTLE.exportKey,
      generateKey: SUBTLE.generateKey,
    });
    const pair = await makeKeyPair(SUBTLE);
    const key = await nameKey(SUBTLE, pair);
    const signature = await signBytes(SUBTLE, pair, bytes);
    for (let round = 0; round < 5; round += 1) expect(await counting.verify(key, signature, bytes)).toBe(true);
    expect(imports).toBe(1);
  });
});

it('a hash is SHA-256 as OpenSSL has it', async () => {
  expect(await TOOLS.hash(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
});

it('base64url is read in the one way it is written', () => {
  expect(toBase64Url(Uint8Array.of(251, 255, 254))).toBe('-__-');
  expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
  expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
  expect(fromBase64Url('')).toEqual(new Uint8Array());
  for (const text of ['A', 'AB', 'A+BC', 'AA==', 'Привет']) expect(fromBase64Url(text)).toBeUndefined();
});
