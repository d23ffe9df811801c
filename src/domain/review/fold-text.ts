/** Signs that show nothing and that no hand typed: zero-width ones, joiners, marks of direction, soft hyphens. */
const UNSEEN = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** A name as it is compared: composed (NFC), without signs that are not seen, every run of spaces one, small letters. */
export function foldName(name: string): string {
  return name.normalize('NFC').replace(UNSEEN, '').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** A code as it is compared: as a name, full-width signs as plain ones (NFKC), and without any spaces. */
export function foldCode(code: string): string {
  return foldName(code.normalize('NFKC')).replace(/ /g, '');
}
