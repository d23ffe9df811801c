import jsQR from 'jsqr';
import { expect, it } from 'vitest';
import { drawCode } from '../../../src/interop/hand-in/draw-code.ts';
import { paintCode } from '../../builders/paint-code.ts';

it.each([1, 217, 300, 900])('a reader of others finds the very bytes in the picture of a code of %i', (length) => {
  const code = Uint8Array.from({ length }, (_, place) => (place * 167 + 130) % 256);
  const { data, width, height } = paintCode(drawCode(code));
  expect(jsQR(data, width, height)?.binaryData).toEqual([...code]);
});

it('300 bytes take 61 modules a side and a rim of four', () => {
  // ISO/IEC 18004, table 7: version 11 with the lowest correction holds 321 bytes; it has 17 + 4 × 11 modules a side.
  const rows = drawCode(new Uint8Array(300).fill(0x9c));
  expect(rows).toHaveLength(61 + 8);
  expect(rows.slice(0, 4).flat().some(Boolean)).toBe(false);
  expect(rows.every((row) => row.length === 69 && !row.slice(-4).some(Boolean))).toBe(true);
});
