import jsQR from 'jsqr';
import { expect, it } from 'vitest';
import { drawCode } from '../../../src/interop/hand-in/draw-code.ts';

const MODULE = 4;

/** The picture as a camera would have it: four points a module, black on white. */
function paint(rows: readonly (readonly boolean[])[]): { readonly data: Uint8ClampedArray; readonly size: number } {
  const size = rows.length * MODULE;
  const data = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (rows[Math.floor(y / MODULE)]?.[Math.floor(x / MODULE)]) data.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
    }
  }
  return { data, size };
}

it.each([1, 217, 300, 900])('a reader of others finds the very bytes in the picture of a code of %i', (length) => {
  const code = Uint8Array.from({ length }, (_, place) => (place * 167 + 130) % 256);
  const { data, size } = paint(drawCode(code));
  expect(jsQR(data, size, size)?.binaryData).toEqual([...code]);
});

it('300 bytes take 61 modules a side and a rim of four', () => {
  // ISO/IEC 18004, table 7: version 11 with the lowest correction holds 321 bytes; it has 17 + 4 × 11 modules a side.
  const rows = drawCode(new Uint8Array(300).fill(0x9c));
  expect(rows).toHaveLength(61 + 8);
  expect(rows.slice(0, 4).flat().some(Boolean)).toBe(false);
  expect(rows.every((row) => row.length === 69 && !row.slice(-4).some(Boolean))).toBe(true);
});
