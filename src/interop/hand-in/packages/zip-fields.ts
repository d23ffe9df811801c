/** Longest name that is shown of an entry. */
const LONGEST_NAME = 200;

/** Stands for a size or place that four bytes cannot say. */
const TOO_WIDE = 0xffffffff;

/** Number of the extra field that says it in eight. */
const WIDE = 1;

/**
 * Name of an entry as its user knows it. Where the zip does not say that it is UTF-8 it may be all the same, as macOS writes it; else it is what
 * Windows calls OEM, which where Amends is used is Cyrillic (IBM 866).
 */
export function readEntryName(bytes: Uint8Array, isUtf8: boolean): string {
  return decodeName(bytes, isUtf8)
    .replaceAll('\\', '/')
    .replace(/\p{Cc}/gu, '')
    .slice(0, LONGEST_NAME);
}

function decodeName(bytes: Uint8Array, isUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !isUtf8 }).decode(bytes);
  } catch {
    return new TextDecoder('ibm866').decode(bytes);
  }
}

/** Numbers of an entry of which those that did not fit stand in its extra fields, eight bytes each and in the same order. */
export function readWideSizes(extra: Uint8Array, numbers: readonly number[]): number[] {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  let at = 0;
  while (at + 4 <= extra.length && view.getUint16(at, true) !== WIDE) at += 4 + view.getUint16(at + 2, true);
  let next = at + 4;
  return numbers.map((number) => {
    if (number !== TOO_WIDE || next + 8 > extra.length) return number;
    next += 8;
    return Number(view.getBigUint64(next - 8, true));
  });
}
