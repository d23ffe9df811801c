import encodeQR from 'qr';

/** Modules of empty ground on each side (ISO/IEC 18004, 6.3.8). */
const RIM = 4;

/**
 * A code as the modules of a QR picture, row by row with their rim; true is dark. Corrects least: a screen has no stains, and fewer and larger
 * modules help a camera more. Its bytes stand in it as they are.
 */
export function drawCode(code: Uint8Array): boolean[][] {
  const text = Array.from(code, (byte) => String.fromCharCode(byte)).join('');
  return encodeQR(text, 'raw', { encoding: 'byte', ecc: 'low', border: RIM, textEncoder: () => code });
}
