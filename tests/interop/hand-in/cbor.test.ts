import { decode, encode } from 'cborg';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHex, toHex } from '../../../src/domain/hand-in/hex.ts';
import { type SealedValue, toSealedForm } from '../../../src/domain/hand-in/sealed-form.ts';
import { decodeValue, encodeValue } from '../../../src/interop/hand-in/cbor.ts';
import { anyPlayed } from '../../builders/any-played.ts';
import { PROPERTY } from '../../builders/property.ts';

/** Values with their bytes as RFC 8949 has them in appendix A. */
const EXAMPLES: readonly (readonly [SealedValue, string])[] = [
  [0, '00'],
  [23, '17'],
  [24, '1818'],
  [100, '1864'],
  [1000, '1903e8'],
  [1_000_000, '1a000f4240'],
  [1_000_000_000_000, '1b000000e8d4a51000'],
  [-1, '20'],
  [-10, '29'],
  [-100, '3863'],
  [-1000, '3903e7'],
  [null, 'f6'],
  [new Uint8Array(), '40'],
  [Uint8Array.of(1, 2, 3, 4), '4401020304'],
  ['', '60'],
  ['IETF', '6449455446'],
  ['ü', '62c3bc'],
  ['水', '63e6b0b4'],
  [[], '80'],
  [[1, [2, 3], [4, 5]], '8301820203820405'],
];

const anyValue: fc.Arbitrary<SealedValue> = fc.letrec<{ value: SealedValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constant(null),
    fc.maxSafeInteger(),
    fc.integer({ min: -300, max: 300 }),
    fc.string({ unit: 'grapheme' }),
    fc.uint8Array(),
    fc.array(tie('value')),
  ),
})).value;

describe('CBOR', () => {
  it.each(EXAMPLES)('writes %j as RFC 8949 has it: %s', (value, hex) => {
    expect(toHex(encodeValue(value))).toBe(hex);
    expect(decodeValue(fromHex(hex))).toEqual({ value });
  });

  it('writes any value as another implementation does, which reads it back', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const bytes = encodeValue(value);
        expect(toHex(bytes)).toBe(toHex(encode(value)));
        expect(decode(bytes, { strict: true, allowIndefinite: false })).toEqual(value);
        expect(decodeValue(bytes)).toEqual({ value });
      }),
      PROPERTY,
    );
  });

  it('writes the form of any talk so that another implementation reads it, strictly', () => {
    fc.assert(
      fc.property(anyPlayed, (attempt) => {
        const form = toSealedForm(attempt, { index: 12, previous: '0123456789abcdef' });
        expect(decode(encodeValue(form), { strict: true, allowIndefinite: false, allowUndefined: false })).toEqual(form);
      }),
      PROPERTY,
    );
  });

  it.each([
    ['a number in more bytes than it takes', '1800'],
    ['a length in more bytes than it takes', '980100'],
    ['a list without a length', '9f01ff'],
    ['a text without a length', '7f6161ff'],
    ['a text that is no UTF-8', '62c328'],
    ['something behind the value', '0000'],
    ['a byte that begins nothing', 'ff'],
    ['half a float', 'f93c00'],
  ])('refuses %s', (_, hex) => {
    expect(decodeValue(fromHex(hex))).toBe('damaged');
  });

  it('knows bytes that were cut wherever they were', () => {
    const bytes = encodeValue([1, 'text', Uint8Array.of(1, 2, 3), [1000, null], 'Ани']);
    for (let length = 1; length < bytes.length; length += 1) expect(decodeValue(bytes.subarray(0, length))).toBe('cut');
    expect(decodeValue(new Uint8Array())).toBe('cut');
  });

  it('gives an answer to any bytes, also to ten thousand lists in each other', () => {
    expect(['cut', 'damaged']).toContain(decodeValue(new Uint8Array(16_384).fill(0x81)));
    expect(decodeValue(new Uint8Array(16_385))).toBe('damaged');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const decoded = decodeValue(bytes);
        if (typeof decoded !== 'string') expect(toHex(encodeValue(decoded.value as SealedValue))).toBe(toHex(bytes));
      }),
      { ...PROPERTY, numRuns: 5000 },
    );
  });
});
