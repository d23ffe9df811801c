/**
 * Mixes 32 bits so that numbers that are alike come out unlike, each number to one of its own: the finalizer `fmix32` of
 * MurmurHash3 (Austin Appleby, public domain).
 * @returns 0 to 2^32 - 1
 */
export function mixBits(bits: number): number {
  let mixed = bits ^ (bits >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
