import decodeQR from 'qr/decode.js';

/** A picture as four bytes a point, row by row: red, green, blue and how opaque it is. */
export type Picture = { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray<ArrayBuffer> };

/** What a QR code in a picture holds, a letter a byte; undefined where none is seen. */
export function readPicture({ width, height, data }: Picture): string | undefined {
  try {
    return decodeQR({ width, height, data }, { textDecoder: (bytes) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('') });
  } catch {
    // The library throws where it sees no code, or one that it cannot make out.
    return undefined;
  }
}
