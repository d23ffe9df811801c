/** The curve P-256 (SEC 2, section 2.4.2): y² = x³ - 3x + B over the numbers below P. */
const P = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
const B = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;

/** A public key as it is sent: which of the two y, and x. @param point 65 bytes as browsers give them */
export function compressPoint(point: Uint8Array): Uint8Array {
  return Uint8Array.of(2 + ((point[64] ?? 0) % 2), ...point.subarray(1, 33));
}

/**
 * The whole point of a compressed one (SEC 1, section 2.3.4), which browsers need not be able to take; undefined where there is none. No secret
 * is in it, so that it may take as long as it does.
 */
export function decompressPoint(compressed: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  const [sign = 0] = compressed;
  if (compressed.length !== 33 || (sign !== 2 && sign !== 3)) return undefined;
  const x = compressed.subarray(1).reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  if (x >= P) return undefined;
  const square = ((((x * x - 3n) * x + B) % P) + P) % P;
  // P leaves 3 when divided by 4, so that this power is the root where there is one.
  const root = power(square, (P + 1n) / 4n);
  if ((root * root) % P !== square) return undefined;
  const y = root % 2n === BigInt(sign % 2) ? root : P - root;
  const digits = `${x.toString(16).padStart(64, '0')}${y.toString(16).padStart(64, '0')}`;
  return Uint8Array.from([4, ...(digits.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))]);
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  let square = base;
  for (let rest = exponent; rest > 0n; rest /= 2n) {
    if (rest % 2n === 1n) result = (result * square) % P;
    square = (square * square) % P;
  }
  return result;
}
