/**
 * Short hash of a sentence, eight hexadecimal digits, kept beside a translation to see when its source has changed.
 * FNV-1a, 32 bit (draft-eastlake-fnv-21), over UTF-16 code units. Not for secrets.
 */
export function hashSentence(sentence: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < sentence.length; index += 1) {
    hash = Math.imul(hash ^ sentence.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
