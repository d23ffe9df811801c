import { MOST_BYTES } from '../read-hand-in.ts';
import { type Content, type IncomingFile, readBytes, refuseContent } from './incoming-file.ts';
import { TELLING_BYTES, tellPacking } from './tell-packing.ts';
import { unzipEntry } from './unzip-entry.ts';
import { readZipDirectory } from './zip-directory.ts';

/** Most files of one zip that are read. */
const MOST_ENTRIES = 20_000;

/** Bytes up to which a file is read at once rather than its beginning first: browsers take longer to ask for bytes than to bring them. */
const SMALL = 1_000_000;

/** What systems put beside one’s files without asking. Nobody who chooses a folder means them, so that nobody is told of them. */
const UNASKED = /(?:^|\/)(?:__MACOSX\/.*|\._[^/]*|\.DS_Store|Thumbs\.db|desktop\.ini)$/i;

/** What comes out of a file next, and of how many. */
export type Opened = { readonly content: Content; readonly of: number };

/**
 * What is in a file, one after the other, so that no more than one need be in memory: the file itself, or the files of a zip, in whatever folders.
 * Never throws: what cannot be opened comes as its problem, and costs nothing beside it. A zip in a zip is not opened.
 */
export async function* openPackage({ path, body }: IncomingFile): AsyncGenerator<Opened, void> {
  if (UNASKED.test(path)) return;
  try {
    const head = await readBytes(body, 0, body.size <= SMALL ? body.size : TELLING_BYTES);
    const packing = tellPacking(head.subarray(0, TELLING_BYTES));
    if (packing === 'zip') yield* openZip(path, body);
    else yield { of: 1, content: await openFile(path, body, head, packing) };
  } catch {
    yield { of: 1, content: refuseContent(path, 'unreadable_file') };
  }
}

async function openFile(name: string, body: IncomingFile['body'], head: Uint8Array<ArrayBuffer>, packing: ReturnType<typeof tellPacking>): Promise<Content> {
  if (packing === 'other') return refuseContent(name, 'other_packing');
  if (packing === 'document') return refuseContent(name, 'not_hand_in');
  if (body.size > MOST_BYTES) return refuseContent(name, 'too_large', MOST_BYTES);
  return { name, bytes: head.length === body.size ? head : await readBytes(body, 0, body.size) };
}

async function* openZip(path: string, body: IncomingFile['body']): AsyncGenerator<Opened, void> {
  const { entries, isCut } = await readZipDirectory(body);
  const files = entries.filter(({ name }) => !name.endsWith('/') && !UNASKED.test(name));
  const read = files.slice(0, MOST_ENTRIES);
  const told: Content[] = [
    ...(isCut ? [refuseContent(path, 'damaged_zip')] : []),
    ...(read.length < files.length ? [refuseContent(path, 'too_many_files', MOST_ENTRIES)] : []),
    ...(files.length === 0 && !isCut ? [refuseContent(path, 'not_hand_in')] : []),
  ];
  const of = told.length + read.length;
  for (const content of told) yield { of, content };
  for (const entry of read) {
    const name = `${path}/${entry.name}`;
    const content = await unzipEntry(body, entry, name).catch(() => refuseContent(name, 'unreadable_file'));
    yield { of, content: content.problem === undefined ? refusePacked(content) : content };
  }
}

/** What is packed once more is told, and not opened. */
function refusePacked(content: Content & { readonly bytes: Uint8Array }): Content {
  const packing = tellPacking(content.bytes.subarray(0, TELLING_BYTES));
  if (packing === undefined) return content;
  return refuseContent(content.name, packing === 'zip' ? 'zip_in_zip' : packing === 'other' ? 'other_packing' : 'not_hand_in');
}
