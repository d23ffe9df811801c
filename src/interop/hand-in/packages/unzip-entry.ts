import { Inflate } from 'fflate';
import { MOST_BYTES } from '../read-hand-in.ts';
import { checkSum } from './check-sum.ts';
import { type Content, type IncomingFile, readBytes, refuseContent } from './incoming-file.ts';
import { LOCAL, LOCAL_BYTES, type ZipEntry } from './zip-directory.ts';

/** How much larger than packed an entry may be. Hand-ins, which say much of the same again and again, come to some thirty times. */
const MOST_GROWTH = 200;

/** Below that many bytes growth is nobody’s trouble. */
const SMALL = 1_000_000;

/** Packed bytes that are unpacked at once: a thousand times as many come out of them at most. */
const STEP = 16_384;

/**
 * One entry of a zip, unpacked. Only its own bytes are read, and no more memory is taken than it says it needs: what it holds beyond that, as what
 * does not fit its checksum, is damaged.
 */
export async function unzipEntry(body: IncomingFile['body'], entry: ZipEntry, name: string): Promise<Content> {
  const { isLocked, method, packed, size, at } = entry;
  if (isLocked) return refuseContent(name, 'locked_file');
  if (method !== 0 && method !== 8) return refuseContent(name, 'other_packing');
  if (size > MOST_BYTES || packed > MOST_BYTES) return refuseContent(name, 'too_large', MOST_BYTES);
  if (size > SMALL && size > MOST_GROWTH * packed) return refuseContent(name, 'too_compressed');
  const head = await readBytes(body, at, at + LOCAL_BYTES);
  const view = new DataView(head.buffer);
  if (head.length < LOCAL_BYTES || view.getUint32(0, true) !== LOCAL) return refuseContent(name, 'damaged_file');
  const from = at + LOCAL_BYTES + view.getUint16(26, true) + view.getUint16(28, true);
  const stored = await readBytes(body, from, from + packed);
  const bytes = method === 0 ? stored : inflate(stored, size);
  const isWhole = bytes !== undefined && bytes.length === size && checkSum(bytes) === entry.checksum;
  return isWhole ? { name, bytes } : refuseContent(name, 'damaged_file');
}

/** Undefined where it cannot be unpacked, or is not of that size. */
function inflate(packed: Uint8Array, size: number): Uint8Array<ArrayBuffer> | undefined {
  const bytes = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length <= size) bytes.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let from = 0; from < packed.length && filled <= size; from += STEP) stream.push(packed.subarray(from, from + STEP), from + STEP >= packed.length);
  } catch {
    return undefined;
  }
  return filled === size ? bytes : undefined;
}
