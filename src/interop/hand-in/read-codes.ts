import { readSealedForm, type SealedTalk } from '../../domain/hand-in/read-sealed-form.ts';
import { unfoldTalk } from '../../domain/hand-in/unfold-talk.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import { fromBase64Url, toBase64Url } from './base64url.ts';
import { decodeValue, isSameBytes } from './cbor.ts';
import { checkSeal } from './check-seal.ts';
import { toFormBytes } from './form-bytes.ts';
import type { ReadParts, ReadTalk } from './read-talk.ts';
import { CODE_VERSION, readTalkCode } from './talk-code.ts';

/** What a code begins with as text, and how it goes on; a version that is to come may go on otherwise. */
const CODE_TEXT = /AMENDS(\d{1,4}):([\w-]*)/g;

/** A code as text that can be sent in a message. */
export function writeCodeText(code: Uint8Array): string {
  return `AMENDS${CODE_VERSION}:${toBase64Url(code)}`;
}

/** What a QR code holds as the text of a code that was handed in; undefined where it is somebody else’s, such as an address. @param held a letter a byte */
export function toCodeText(held: string): string | undefined {
  if (/AMENDS\d{1,4}:/.test(held)) return held;
  const bytes = Uint8Array.from(held, (letter) => letter.charCodeAt(0));
  const { kind } = readTalkCode(bytes);
  return kind === 'read' || kind === 'newer' ? writeCodeText(bytes) : undefined;
}

/** The codes in a text, whatever stands around them; undefined for one that is none, or of another version. */
export function findCodes(text: string): { readonly version: number; readonly bytes: Uint8Array | undefined }[] {
  return [...text.matchAll(CODE_TEXT)].map(([, version, body = '']) => ({ version: Number(version), bytes: fromBase64Url(body) }));
}

/** What came of one code. */
export type ReadOne = { readonly talk?: ReadTalk; readonly problem?: Problem };

/** Reads the bytes of one code. @param path place of the code among others */
export async function readCode(file: string, path: readonly number[], bytes: Uint8Array | undefined, parts: ReadParts): Promise<ReadOne> {
  const damaged: ReadOne = { problem: { code: 'damaged_code', file, path } };
  // A text that was cut leaves digits that are no whole bytes, or a value without its end.
  if (bytes === undefined) return { problem: { code: 'cut_code', file, path } };
  const read = readTalkCode(bytes);
  if (read.kind === 'newer') return { problem: tellVersion(file, path, read.version) };
  if (read.kind !== 'read') return read.kind === 'cut' ? { problem: { code: 'cut_code', file, path } } : damaged;
  const { form, seal, said } = read.code;
  const decoded = decodeValue(form);
  const values = typeof decoded === 'string' ? undefined : decoded.value;
  const talk = readSealedForm(values);
  if (talk === undefined) return isNewerForm(values) ? { problem: tellVersion(file, path, values[0]) } : damaged;
  const learner = talk.learner === undefined ? undefined : said(talk.learner);
  if (talk.learner !== undefined && learner === undefined) return damaged;
  const { state, hash } = await checkSeal(form, seal, parts.tools);
  const link = state === 'intact' && seal && hash !== undefined && toLink(talk, seal.key, hash);
  const vouched = { seal: state, ...(hash !== undefined && { hash }), ...(link && { link }), ...(seal && { proof: { ...seal, ...talk.link } }), learner };
  const scenario = await parts.findScenario(talk);
  if (scenario === undefined) {
    const problem: Problem = { code: 'scenario_not_here', file, path, found: talk.scenario.id, expected: String(talk.scenario.revision) };
    return { talk: { ...vouched, kind: 'not_here', talk, code: bytes }, problem };
  }
  const attempt = unfoldTalk(talk, scenario, learner);
  // What is read is what was signed, to the last byte.
  if (attempt === undefined || !isSameBytes(toFormBytes(attempt, talk.link), form)) return damaged;
  return { talk: { ...vouched, kind: 'read', attempt } };
}

function toLink({ learner, link }: SealedTalk, key: string, hash: string) {
  return learner !== undefined && link !== undefined && { learner, key, hash, ...link };
}

function isNewerForm(values: unknown): values is readonly [number] {
  return Array.isArray(values) && Number.isInteger(values[0]) && values[0] > 1;
}

/** A version that a newer product has written. */
export function tellVersion(file: string, path: readonly number[], version: number): Problem {
  return { code: 'unknown_version', file, path, found: String(version), expected: String(CODE_VERSION) };
}
