import { expect, test } from 'vitest';
import { mixBits } from '../../../src/domain/conversation/mix-bits.ts';

// MurmurHash3 (x86, 32 bits) of no bytes at all is its finalizer over the seed: three of its well-known test values.
test.each([
  [0, 0],
  [1, 0x514e28b7],
  [0xffffffff, 0x81f16f39],
])('%i is mixed as MurmurHash3 does', (bits, mixed) => {
  expect(mixBits(bits)).toBe(mixed);
});

test('a sum that has run over 32 bits is mixed as what is left of it', () => {
  expect(mixBits(2 ** 32 + 1)).toBe(0x514e28b7);
  expect(mixBits(-1)).toBe(0x81f16f39);
});

test('no two numbers become the same', () => {
  expect(new Set(Array.from({ length: 50_000 }, (_, bits) => mixBits(bits))).size).toBe(50_000);
});
