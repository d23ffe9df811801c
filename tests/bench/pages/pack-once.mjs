import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const PACKED = new Set(['.woff2', '.png']);
/** A name that changes with what is in the file. */
const HASHED = /\/assets\/[^/]+-[\w-]{8}\.\w+$/;

/**
 * Reads files as a good static host sends them: brotli at its best; names with a hash for a year, all else asked about each
 * time. Each file is read and packed once.
 * @returns {(file: string) => Promise<import('../../host/serve-folder.mjs').Content>}
 */
export function packOnce() {
  const contents = new Map();
  return (file) => {
    if (!contents.has(file)) contents.set(file, pack(file));
    return contents.get(file);
  };
}

async function pack(file) {
  const content = await readFile(file);
  const isPacked = PACKED.has(extname(file));
  return {
    body: isPacked ? content : await promisify(brotliCompress)(content),
    headers: {
      etag: `"${createHash('sha256').update(content).digest('base64url').slice(0, 16)}"`,
      'cache-control': HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(!isPacked && { 'content-encoding': 'br', vary: 'accept-encoding' }),
    },
  };
}
