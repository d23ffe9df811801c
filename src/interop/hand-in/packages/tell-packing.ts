/** How files begin that are packed in a way which nothing here opens: 7-Zip, RAR, gzip, bzip2, xz. */
const OTHERS: readonly (readonly number[])[] = [
  [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c],
  [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07],
  [0x1f, 0x8b, 0x08],
  [0x42, 0x5a, 0x68],
  [0xfd, 0x37, 0x7a, 0x58, 0x5a],
];

/** What comes first in a zip that is a document or a program: of Word, Excel, LibreOffice, Java. */
const DOCUMENTS = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|mimetype|META-INF\/.*)$/;

/** As many bytes as tell it. */
export const TELLING_BYTES = 64;

/**
 * What a file is by its first bytes, whatever it is called: a zip, a document that happens to be one inside, something packed in another way; undefined
 * for all else.
 */
export function tellPacking(head: Uint8Array): 'zip' | 'document' | 'other' | undefined {
  if (OTHERS.some((signs) => signs.every((sign, place) => head[place] === sign))) return 'other';
  // The first file of a zip, or the end of one without any.
  if (head[0] !== 0x50 || head[1] !== 0x4b || !((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6))) return undefined;
  const name = new TextDecoder().decode(head.subarray(30, 30 + (head[26] ?? 0)));
  return DOCUMENTS.test(name) ? 'document' : 'zip';
}
