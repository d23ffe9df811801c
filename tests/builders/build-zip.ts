import { type ZipOptions, zipSync } from 'fflate';
import type { IncomingFile } from '../../src/interop/hand-in/packages/incoming-file.ts';

/** A file as somebody chooses one. */
export function buildFile(path: string, content: string | Uint8Array<ArrayBuffer>): IncomingFile {
  return { path, body: new Blob([content]) };
}

/** Bytes of a zip with these files, as fflate writes one. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>, options: ZipOptions = {}): Uint8Array<ArrayBuffer> {
  const bytes = Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? new TextEncoder().encode(content) : content] as const);
  return new Uint8Array(zipSync(Object.fromEntries(bytes), { mtime: '2026-11-21T14:00:00.000Z', ...options }));
}

/** Where these bytes stand in others for the first time. */
export function findBytes(bytes: Uint8Array, wanted: string): number {
  const at = Buffer.from(bytes).indexOf(wanted, 0, 'utf8');
  if (at < 0) throw new Error(`“${wanted}” is not there.`);
  return at;
}
