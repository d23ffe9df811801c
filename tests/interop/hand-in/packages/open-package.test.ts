import { describe, expect, it } from 'vitest';
import { checkSum } from '../../../../src/interop/hand-in/packages/check-sum.ts';
import type { IncomingFile } from '../../../../src/interop/hand-in/packages/incoming-file.ts';
import { openPackage } from '../../../../src/interop/hand-in/packages/open-package.ts';
import { buildFile, findBytes, zip } from '../../../builders/build-zip.ts';

/** What came out, each by its name with its text or why there is none. */
async function open(file: IncomingFile): Promise<string[]> {
  const told: string[] = [];
  for await (const { content } of openPackage(file)) {
    told.push(`${content.name}: ${content.problem === undefined ? new TextDecoder().decode(content.bytes) : `! ${content.problem.code}`}`);
  }
  return told;
}

const openZip = (bytes: Uint8Array<ArrayBuffer>) => open(buildFile('z.zip', bytes));

/** Zips that Python’s zipfile has written, in base64. */
const WRITTEN = {
  /** Its one name is in IBM 866, as Windows of that time wrote it. */
  cyrillic:
    'UEsDBBQAAAAAAABwdV3xhmx6AwAAAAMAAAAPAAAAg+Djr6+gL4CtraAudHh0b25lUEsBAhQDFAAAAAAAAHB1XfGGbHoDAAAAAwAAAA8AAAAAAAAAAAAAAIABAAAAAIPg46+voC+Ara2gLnR4dFBLBQYAAAAAAQABAD0AAAAwAAAAAAA=',
  /** All sizes and places in eight bytes. */
  wide: 'UEsDBC0AAAAAAABwdV3pCrfG//////////8IABQAd2lkZS50eHQBABAABwAAAAAAAAAHAAAAAAAAAHR3byB0d29QSwMELQAAAAAAAHB1XfXYxUb//////////woAFABzZWNvbmQudHh0AQAQAAUAAAAAAAAABQAAAAAAAAB0aHJlZVBLAQItAy0AAAAAAABwdV3pCrfG//////////8IABQAAAAAAAAAAACAAQAAAAB3aWRlLnR4dAEAEAAHAAAAAAAAAAcAAAAAAAAAUEsBAi0DLQAAAAAAAHB1XfXYxUb//////////woAHAAAAAAAAAAAAIAB/////3NlY29uZC50eHQBABgABQAAAAAAAAAFAAAAAAAAAEEAAAAAAAAAUEsGBiwAAAAAAAAALQAtAAAAAAAAAAAAAgAAAAAAAAACAAAAAAAAAJ4AAAAAAAAAggAAAAAAAABQSwYHAAAAACABAAAAAAAAAQAAAFBLBQYAAAAAAgACAJ4AAACCAAAAAAA=',
  /** Each size stands behind its file. */
  streamed:
    'UEsDBBQACAAIAABwdV0AAAAAAAAAAAAAAAAFAAAAYS50eHRLyy8tUkjDQQAAUEsHCKL1XQ0KAAAAHQAAAFBLAwQUAAgACAAAcHVdAAAAAAAAAAAAAAAABQAAAGIudHh0S8ssSwUAUEsHCMvMsjwGAAAABAAAAFBLAQIUAxQACAAIAABwdV2i9V0NCgAAAB0AAAAFAAAAAAAAAAAAAACAAQAAAABhLnR4dFBLAQIUAxQACAAIAABwdV3LzLI8BgAAAAQAAAAFAAAAAAAAAAAAAACAAT0AAABiLnR4dFBLBQYAAAAAAgACAGYAAAB2AAAAAAA=',
  lzma: 'UEsDBD8AAgAOAABwdV2r0000GAAAAAkAAAAFAAAAbC50eHQJBAUAXQAAgAAAOZpLgyTom7v//3PEAABQSwECPwM/AAIADgAAcHVdq9NNNBgAAAAJAAAABQAAAAAAAAAAAAAAgAEAAAAAbC50eHRQSwUGAAAAAAEAAQAzAAAAOwAAAAAA',
};
const written = (name: keyof typeof WRITTEN) => Uint8Array.from(Buffer.from(WRITTEN[name], 'base64'));

/** The bytes with some of them changed. */
function change(bytes: Uint8Array<ArrayBuffer>, changes: Readonly<Record<number, number>>): Uint8Array<ArrayBuffer> {
  const changed = Uint8Array.from(bytes);
  for (const [place, byte] of Object.entries(changes)) changed[Number(place)] = byte;
  return changed;
}

describe('a file that was chosen', () => {
  it('is what it is', async () => {
    expect(await open(buildFile('group/Ани.txt', 'text'))).toEqual(['group/Ани.txt: text']);
    expect(await open(buildFile('empty.txt', ''))).toEqual(['empty.txt: ']);
  });

  it('that systems put beside others is nobody’s trouble, in a folder as in a zip', async () => {
    for (const path of ['a/.DS_Store', 'Thumbs.db', 'a/desktop.ini', '__MACOSX/a/._b.txt', '._b.txt']) expect(await open(buildFile(path, 'x'))).toEqual([]);
    expect(await openZip(zip({ 'a.txt': 'a', '__MACOSX/._a.txt': 'x', '.DS_Store': 'x' }))).toEqual(['z.zip/a.txt: a']);
  });

  it('that is packed in another way, or is a document, is told so by its first bytes, whatever it is called', async () => {
    const packed = [
      [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0],
      [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 0],
      [0x1f, 0x8b, 0x08, 0],
    ];
    for (const bytes of packed) expect(await open(buildFile('a.txt', Uint8Array.from(bytes)))).toEqual(['a.txt: ! other_packing']);
    expect(await open(buildFile('a.txt', zip({ '[Content_Types].xml': '<x/>', 'word/document.xml': '<x/>' })))).toEqual(['a.txt: ! not_hand_in']);
  });

  it('that is too large is not read', async () => {
    const body = { size: 60_000_001, slice: (from = 0, to = 0) => new Blob([new Uint8Array(Math.min(to, 100) - from)]) };
    expect(await open({ path: 'a.txt', body })).toEqual(['a.txt: ! too_large']);
  });

  it('that the browser cannot read is told', async () => {
    const gone = { arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) } as unknown as Blob;
    expect(await open({ path: 'a.txt', body: { size: 5, slice: () => gone } })).toEqual(['a.txt: ! unreadable_file']);
  });
});

describe('a zip', () => {
  it('gives its files in their folders, with their names in any script', async () => {
    const files = { 'a.txt': 'one', 'Խումբ/Անի.txt': 'two '.repeat(1000), 'Група/': new Uint8Array() };
    expect(await openZip(zip(files))).toEqual(['z.zip/a.txt: one', `z.zip/Խումբ/Անի.txt: ${'two '.repeat(1000)}`]);
    expect(await openZip(zip(files, { level: 0 }))).toEqual(['z.zip/a.txt: one', `z.zip/Խումբ/Անի.txt: ${'two '.repeat(1000)}`]);
  });

  it('of another program is read as well: names of older Windows, sizes in eight bytes, sizes behind the files', async () => {
    expect(await openZip(written('cyrillic'))).toEqual(['z.zip/Группа/Анна.txt: one']);
    expect(await openZip(written('wide'))).toEqual(['z.zip/wide.txt: two two', 'z.zip/second.txt: three']);
    expect(await openZip(written('streamed'))).toEqual(['z.zip/a.txt: four four four four four four', 'z.zip/b.txt: five']);
  });

  it('with a name that stands twice gives both', async () => {
    const bytes = zip({ 'a.txt': 'one', 'b.txt': 'two' }, { level: 0 });
    const both = change(bytes, { [findBytes(bytes, 'b.txtt')]: 0x61, [bytes.lastIndexOf(0x62)]: 0x61 });
    expect(await openZip(both)).toEqual(['z.zip/a.txt: one', 'z.zip/a.txt: two']);
  });

  it('without any file is no hand-in', async () => {
    expect(await openZip(zip({}))).toEqual(['z.zip: ! not_hand_in']);
    expect(await openZip(zip({ 'a/': new Uint8Array() }))).toEqual(['z.zip: ! not_hand_in']);
  });

  it('in a zip is refused, and what is packed otherwise, each by itself', async () => {
    const files = {
      'in.zip': zip({ 'a.txt': 'one' }),
      'in.rar': Uint8Array.of(0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 0),
      'a.docx': zip({ mimetype: 'x' }),
      'a.txt': 'a',
    };
    expect(await openZip(zip(files))).toEqual(['z.zip/in.zip: ! zip_in_zip', 'z.zip/in.rar: ! other_packing', 'z.zip/a.docx: ! not_hand_in', 'z.zip/a.txt: a']);
    expect(await openZip(written('lzma'))).toEqual(['z.zip/l.txt: ! other_packing']);
  });

  it('with a file behind a password tells that file', async () => {
    const bytes = zip({ 'a.txt': 'one', 'b.txt': 'two' });
    const flags = bytes.lastIndexOf(0x62) - 46 + 8;
    expect(await openZip(change(bytes, { [flags]: 1 }))).toEqual(['z.zip/a.txt: one', 'z.zip/b.txt: ! locked_file']);
  });

  it('loses only the file that is damaged, in its content, its sum or its head', async () => {
    const bytes = zip({ 'a.txt': 'one', 'b.txt': 'second', 'c.txt': 'three' }, { level: 0 });
    const damaged = ['z.zip/a.txt: one', 'z.zip/b.txt: ! damaged_file', 'z.zip/c.txt: three'];
    const at = findBytes(bytes, 'second');
    expect(await openZip(change(bytes, { [at]: 0x53 }))).toEqual(damaged);
    expect(await openZip(change(bytes, { [at - 5 - 30]: 0 }))).toEqual(damaged);
    const packed = zip({ 'a.txt': 'one', 'b.txt': 'second '.repeat(100), 'c.txt': 'three' });
    expect(await openZip(change(packed, { [findBytes(packed, 'b.txt') + 5]: 0xff }))).toEqual(damaged);
  });

  it('whose end is missing gives what stands before', async () => {
    const bytes = zip({ 'a.txt': 'one', 'b.txt': 'second', 'c.txt': 'three' }, { level: 0 });
    const cut = bytes.slice(0, findBytes(bytes, 'second') + 3);
    expect(await openZip(cut)).toEqual(['z.zip: ! damaged_zip', 'z.zip/a.txt: one', 'z.zip/b.txt: ! damaged_file']);
    expect(await openZip(written('streamed').slice(0, 60))).toEqual(['z.zip: ! damaged_zip']);
  });

  it('that would fill the memory is not unpacked, whatever it says of its sizes', async () => {
    const bomb = zip({ 'a.txt': new Uint8Array(3_000_000), 'b.txt': 'b' });
    expect(await openZip(bomb)).toEqual(['z.zip/a.txt: ! too_compressed', 'z.zip/b.txt: b']);
    // The directory says a hundred bytes: no more are taken.
    const size = findBytes(bomb, 'PK\u0001\u0002') + 24;
    expect(await openZip(change(bomb, { [size]: 100, [size + 1]: 0, [size + 2]: 0 }))).toEqual(['z.zip/a.txt: ! damaged_file', 'z.zip/b.txt: b']);
  });

  it('of more files than anybody looks through is read up to there', async () => {
    const many = Object.fromEntries(Array.from({ length: 20_002 }, (_, index) => [`${index}`, 'x']));
    const told = await openZip(zip(many, { level: 0 }));
    expect([told[0], told.length, told.at(-1)]).toEqual(['z.zip: ! too_many_files', 20_001, 'z.zip/19999: x']);
  });
});

it('the sum of nine digits is the one that CRC-32 is known by', () => {
  expect(checkSum(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});
