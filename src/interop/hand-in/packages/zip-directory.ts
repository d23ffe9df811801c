import { type IncomingFile, readBytes } from './incoming-file.ts';
import { readEntryName, readWideSizes } from './zip-fields.ts';

/** A file in a zip as its directory tells of it. */
export type ZipEntry = {
  readonly name: string;
  readonly isLocked: boolean;
  /** 0: stored as it is; 8: deflated. */
  readonly method: number;
  /** CRC-32 of its content. */
  readonly checksum: number;
  /** Bytes in the zip, and unpacked. */
  readonly packed: number;
  readonly size: number;
  /** Where its own head stands, which repeats most of this. */
  readonly at: number;
};

/** The files of a zip, and whether the end of it is missing: then there are more than could be found. */
export type ZipDirectory = { readonly entries: readonly ZipEntry[]; readonly isCut: boolean };

const END = 0x06054b50;
const WIDE_END = 0x06064b50;
const WIDE_PLACE = 0x07064b50;
const LISTED = 0x02014b50;
/** What an entry’s own head begins with, and how long it is without its name. */
export const LOCAL = 0x04034b50;
export const LOCAL_BYTES = 30;

/** Bytes of the end, of a remark behind it, and of the place of a wide one before it. */
const END_BYTES = 22;
const TAIL_BYTES = END_BYTES + 65_535 + 20;

/** Most bytes of a directory that are read: those of more entries than anybody is to look through. */
const MOST_DIRECTORY_BYTES = 16_000_000;

/**
 * The directory of a zip (PKWARE’s APPNOTE, section 4.3), wide sizes included. It stands at the end: without it, as in a download that was cut,
 * files are found one behind the other as far as their own heads say how long they are.
 */
export async function readZipDirectory(body: IncomingFile['body']): Promise<ZipDirectory> {
  const tail = viewOf(await readBytes(body, Math.max(0, body.size - TAIL_BYTES), body.size));
  const end = findEnd(tail);
  if (end === undefined) return { entries: await walkHeads(body), isCut: true };
  const { from, bytes } = await findDirectory(body, tail, end);
  const entries = listEntries(await readBytes(body, from, from + Math.min(bytes, MOST_DIRECTORY_BYTES)));
  return entries.length > 0 || bytes === 0 ? { entries, isCut: false } : { entries: await walkHeads(body), isCut: true };
}

function findEnd(tail: DataView): number | undefined {
  for (let at = tail.byteLength - END_BYTES; at >= 0; at -= 1) if (tail.getUint32(at, true) === END) return at;
  return undefined;
}

/** Where the directory lies, and how long it is. */
async function findDirectory(body: IncomingFile['body'], tail: DataView, end: number) {
  if (end >= 20 && tail.getUint32(end - 20, true) === WIDE_PLACE) {
    const at = Number(tail.getBigUint64(end - 12, true));
    const wide = viewOf(await readBytes(body, at, at + 56));
    if (wide.byteLength === 56 && wide.getUint32(0, true) === WIDE_END) {
      return { from: Number(wide.getBigUint64(48, true)), bytes: Number(wide.getBigUint64(40, true)) };
    }
  }
  return { from: tail.getUint32(end + 16, true), bytes: tail.getUint32(end + 12, true) };
}

function listEntries(bytes: Uint8Array): ZipEntry[] {
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at + 46 <= bytes.length && view.getUint32(at, true) === LISTED) {
    const [nameBytes, extraBytes, remarkBytes] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [number, number, number];
    const name = bytes.subarray(at + 46, at + 46 + nameBytes);
    const extra = bytes.subarray(at + 46 + nameBytes, at + 46 + nameBytes + extraBytes);
    const [size = 0, packed = 0, place = 0] = readWideSizes(
      extra,
      [24, 20, 42].map((field) => view.getUint32(at + field, true)),
    );
    entries.push({ ...readHead(view, at + 8, name), packed, size, at: place });
    at += 46 + nameBytes + extraBytes + remarkBytes;
  }
  return entries;
}

/** Entries by their own heads, up to the first that does not say how long it is. */
async function walkHeads(body: IncomingFile['body']): Promise<ZipEntry[]> {
  const entries: ZipEntry[] = [];
  let at = 0;
  for (;;) {
    const head = viewOf(await readBytes(body, at, at + LOCAL_BYTES));
    if (head.byteLength < LOCAL_BYTES || head.getUint32(0, true) !== LOCAL) return entries;
    const [nameBytes, extraBytes] = [26, 28].map((place) => head.getUint16(place, true)) as [number, number];
    // Written as it came: how long it is stands behind it.
    if ((head.getUint16(6, true) & 8) !== 0) return entries;
    const rest = await readBytes(body, at + LOCAL_BYTES, at + LOCAL_BYTES + nameBytes + extraBytes);
    const [size = 0, packed = 0] = readWideSizes(rest.subarray(nameBytes), [head.getUint32(22, true), head.getUint32(18, true)]);
    entries.push({ ...readHead(head, 6, rest.subarray(0, nameBytes)), packed, size, at });
    at += LOCAL_BYTES + nameBytes + extraBytes + packed;
  }
}

/** What both kinds of head have in the same order. @param from place of the flags */
function readHead(view: DataView, from: number, name: Uint8Array) {
  const flags = view.getUint16(from, true);
  return {
    name: readEntryName(name, (flags & 0x800) !== 0),
    isLocked: (flags & 1) !== 0,
    method: view.getUint16(from + 2, true),
    checksum: view.getUint32(from + 8, true),
  };
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
