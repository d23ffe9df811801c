import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

type FrozenFile = { readonly text: string } | { readonly base64: string };

/**
 * Lays out the files of a version that was shipped, as they were served: `version-3bec04f` is the last one that kept
 * whatever arrived without looking at it (English alone; the other languages were fetched only when they were chosen).
 */
export function unpackVersion(name: string, folder: string): void {
  const packed = readFileSync(join(import.meta.dirname, `${name}.json.br`));
  const files = JSON.parse(brotliDecompressSync(packed).toString('utf8')) as Record<string, FrozenFile>;
  for (const [path, file] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), 'text' in file ? file.text : Buffer.from(file.base64, 'base64'));
  }
}
