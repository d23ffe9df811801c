import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packGaps, unpackGaps } from '../../../src/domain/hand-in/pack-gaps.ts';
import { PROPERTY } from '../../builders/property.ts';

it('writes gaps as Protocol Buffers write sint64', () => {
  // 150 is 300 doubled: 0b10_0101100, in groups of seven bits ac 02. Below nothing: -1 is 1, -64 is 127, -65 is 129.
  expect([...packGaps([0, 1, -1, 63, -64])]).toEqual([0, 2, 1, 126, 127]);
  expect([...packGaps([150, -65])]).toEqual([0xac, 0x02, 0x81, 0x01]);
});

it('any gaps within ten thousand years, read back, are the same', () => {
  const gap = fc.oneof(fc.integer({ min: -200, max: 200 }), fc.integer({ min: -315_569_520_000, max: 315_569_520_000 }));
  fc.assert(
    fc.property(fc.array(gap), (gaps) => {
      expect(unpackGaps(packGaps(gaps))).toEqual(gaps.map((one) => one + 0));
    }),
    PROPERTY,
  );
});

it('bytes that say no numbers, or say them at length, are refused', () => {
  expect(unpackGaps(Uint8Array.of(0x80))).toBeUndefined();
  expect(unpackGaps(Uint8Array.of(0x80, 0x00))).toBeUndefined();
  expect(unpackGaps(new Uint8Array(12).fill(0xff))).toBeUndefined();
  expect(unpackGaps(Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0xff, 0x7f))).toBeUndefined();
});
