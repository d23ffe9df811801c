import encodeQR from 'qr';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawCode } from '../../../src/interop/hand-in/draw-code.ts';
import { toCodeText } from '../../../src/interop/hand-in/read-codes.ts';
import { readPicture } from '../../../src/interop/hand-in/read-picture.ts';
import { type BuiltHandIn, buildHandIn, readBack, tellHandIn } from '../../builders/build-hand-in.ts';
import { paintCode } from '../../builders/paint-code.ts';

let built: BuiltHandIn;
beforeAll(async () => {
  built = await buildHandIn();
});
const draw = (text: string) => encodeQR(text, 'raw', { border: 4 });

describe('a picture', () => {
  it('of a code that was handed in becomes the talk, with its seal', async () => {
    const held = readPicture(paintCode(drawCode(built.codes[0] as Uint8Array)));
    expect(tellHandIn(await readBack(toCodeText(held ?? '') ?? ''))).toEqual({ whole: 'unsigned', talks: ['attempt-0001 intact'], problems: [] });
  });

  it('of an address or of a network is somebody else’s', () => {
    for (const text of ['https://example.com/menu', 'WIFI:S:Canteen;T:WPA;P:soup;;', '8712345678901', 'AMENDS', '']) {
      const held = text === '' ? '' : readPicture(paintCode(draw(text)));
      expect(held).toBe(text);
      expect(toCodeText(held ?? 'unread')).toBeUndefined();
    }
  });

  it('of a code as text, as another program may draw it, is that text', () => {
    const text = readPicture(paintCode(draw('AMENDS1:gQE')));
    expect(toCodeText(text ?? '')).toBe('AMENDS1:gQE');
  });

  it('of a code that a later version has made is kept, so that reading it can say so', () => {
    // CBOR: a list of one number, 2.
    expect(toCodeText('\u0081\u0002')).toBe('AMENDS1:gQI');
  });

  it('without a code holds nothing, and a damaged one neither', () => {
    const blank = paintCode(Array.from({ length: 40 }, () => Array.from({ length: 40 }, () => false)));
    expect(readPicture(blank)).toBeUndefined();
    const rows = drawCode(built.codes[0] as Uint8Array);
    const torn = rows.map((row, y) => row.map((isDark, x) => (x > 20 && y > 20 ? (x + y) % 2 === 0 : isDark)));
    expect(readPicture(paintCode(torn))).toBeUndefined();
    expect(readPicture({ width: 0, height: 0, data: new Uint8ClampedArray(0) })).toBeUndefined();
  });
});
