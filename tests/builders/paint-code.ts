import type { Picture } from '../../src/interop/hand-in/read-picture.ts';

/** A QR code as a camera would have it, black on white. @param module points a module has a side */
export function paintCode(rows: readonly (readonly boolean[])[], module = 4): Picture {
  const size = rows.length * module;
  const data = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (rows[Math.floor(y / module)]?.[Math.floor(x / module)]) data.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
    }
  }
  return { width: size, height: size, data };
}
