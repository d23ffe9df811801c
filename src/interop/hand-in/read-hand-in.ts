import { HAND_IN_FORMAT } from '../../domain/format/migrations.ts';
import { isRead, type Problem } from '../../domain/problem/problem.ts';
import { MOST_CODE_BYTES } from './cbor.ts';
import { openHandInFile } from './open-hand-in-file.ts';
import { findCodes, readCode, tellVersion } from './read-codes.ts';
import { readFileTalks } from './read-file-talks.ts';
import type { ReadHandIn, ReadParts, ReadTalk } from './read-talk.ts';
import { CODE_VERSION } from './talk-code.ts';

/** Most bytes of a hand-in that is read at all: a character takes three at most. */
export const MOST_BYTES = 3 * HAND_IN_FORMAT.limits.characters;

/** First byte of a code: a list of up to 23 values. No text of any encoding begins so. */
const isCode = (first = 0) => first >= 0x80 && first <= 0x97;

/**
 * Reads whatever somebody hands in: a file, a text with codes in it, or the bytes of a picture. Never throws: what cannot be read is told, with
 * where it stands and what to do, and costs nothing that can.
 * @param name of the file, or what a text or picture is called
 * @param pause waited for between two talks, so that a long list need not hold up a page
 */
export async function readHandIn(name: string, content: string | Uint8Array, parts: ReadParts, pause?: () => Promise<void>): Promise<ReadHandIn> {
  if (typeof content === 'string') return readText(name, content, parts, pause);
  if (content.length > MOST_BYTES) return refuse(name, [{ code: 'too_large', file: name, path: [], expected: String(MOST_BYTES) }]);
  if (!isCode(content[0])) return readText(name, new TextDecoder().decode(content), parts, pause);
  if (content.length > MOST_CODE_BYTES) return refuse(name, [{ code: 'too_large', file: name, path: [], expected: String(MOST_CODE_BYTES) }]);
  const { talk, problem } = await readCode(name, [], content, parts);
  return { name, whole: 'unsigned', talks: talk ? [talk] : [], problems: problem ? [problem] : [] };
}

async function readText(name: string, text: string, parts: ReadParts, pause?: () => Promise<void>): Promise<ReadHandIn> {
  if (text.length > HAND_IN_FORMAT.limits.characters) {
    return refuse(name, [{ code: 'too_large', file: name, path: [], expected: String(HAND_IN_FORMAT.limits.characters) }]);
  }
  const codes = findCodes(text);
  // What begins as a file is one, whatever its names say; a message may begin with a bracket, or be in braces.
  if (codes.length > 0 && !/^\ufeff?\s*\{/.test(text)) return readCodes(name, codes, parts, pause);
  const opened = openHandInFile(name, text);
  if (isRead(opened)) return readFileTalks(name, opened.value, parts, pause);
  const isNoJson = opened.problems.some(({ code }) => code === 'not_json' || code === 'damaged_file');
  if (codes.length > 0 && isNoJson) return readCodes(name, codes, parts, pause);
  // A text that never was one of ours is told so, in place of what a file of ours should begin with.
  return refuse(
    name,
    opened.problems.map((problem) => (problem.code === 'not_json' ? { code: 'not_hand_in', file: name, path: [] } : problem)),
  );
}

async function readCodes(name: string, codes: ReturnType<typeof findCodes>, parts: ReadParts, pause?: () => Promise<void>): Promise<ReadHandIn> {
  const talks: ReadTalk[] = [];
  const problems: Problem[] = [];
  for (const [index, { version, bytes }] of codes.entries()) {
    const path = codes.length > 1 ? [index] : [];
    const { talk, problem } = version > CODE_VERSION ? { problem: tellVersion(name, path, version) } : await readCode(name, path, bytes, parts);
    if (talk) talks.push(talk);
    if (problem) problems.push(problem);
    await pause?.();
  }
  return { name, whole: 'unsigned', talks, problems };
}

function refuse(name: string, problems: readonly Problem[]): ReadHandIn {
  return { name, whole: 'unsigned', talks: [], problems };
}
