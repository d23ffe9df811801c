import * as z from 'zod/mini';
import type { Attempt } from '../attempt/attempt-schema.ts';
import { MOST_EVENTS, MOST_MOVES } from '../attempt/most-entries.ts';
import { UniqueId } from '../attempt/move-schema.ts';
import { toTimestamp } from '../attempt/to-timestamp.ts';
import { Identifier, LanguageTag, LibraryId, Revision } from '../format/file-parts.ts';
import { unpackId } from './compact-id.ts';
import { readSign } from './entry-signs.ts';
import { toHex } from './hex.ts';
import { unpackGaps } from './pack-gaps.ts';
import { type Link, SEALED_FORM, SETTING_BITS } from './sealed-form.ts';

/** What a sealed form says. Who the learner is, beyond an id, and the turns that the choices were made in are not in it. */
export type SealedTalk = Pick<Attempt, 'library' | 'scenario' | 'method' | 'id' | 'setting' | 'from' | 'startedAt' | 'finishedAt'> & {
  readonly learner?: string;
  readonly language: string;
  /** Moves and events in order. */
  readonly entries: readonly { readonly sign: NonNullable<ReturnType<typeof readSign>>; readonly at: string }[];
  /** The languages that were changed to, in order. */
  readonly languages: readonly string[];
  readonly link?: Link;
};

const bytes = (length: number) => z.instanceof(Uint8Array).check(z.refine((found) => found.length === length));
const PackedId = z.union([z.string(), z.instanceof(Uint8Array)]);
const Structure = z.nullable(bytes(4));

const Form = z.tuple([
  z.literal(SEALED_FORM),
  z.nullable(LibraryId),
  Identifier,
  Revision,
  Structure,
  Identifier,
  Revision,
  Structure,
  PackedId,
  z.nullable(PackedId),
  z.int().check(z.minimum(0), z.maximum(SETTING_BITS.hints + SETTING_BITS.guide + SETTING_BITS.group)),
  z.nullable(z.int().check(z.minimum(0), z.maximum(600))),
  LanguageTag,
  z.int(),
  z.string().check(z.maxLength(MOST_MOVES + 2 * MOST_EVENTS)),
  z.instanceof(Uint8Array),
  z.nullable(z.int()),
  z.nullable(z.int().check(z.minimum(0), z.maximum(10_000_000))),
  z.nullable(bytes(8)),
  z.nullable(z.tuple([PackedId, z.int().check(z.minimum(0), z.maximum(MOST_MOVES))])),
  z.nullable(z.array(LanguageTag).check(z.minLength(1), z.maxLength(MOST_EVENTS))),
]);

/** How many places a form has; those at the end that say nothing are left out. */
const PLACES = 21;

/** The values of a sealed form as what they say; undefined where they are none of this version. */
export function readSealedForm(values: unknown): SealedTalk | undefined {
  if (!Array.isArray(values) || values.at(-1) === null || values.length > PLACES) return undefined;
  const { data } = Form.safeParse([...values, ...new Array<null>(PLACES - values.length).fill(null)]);
  if (data === undefined) return undefined;
  const [, library, scenario, revision, structure, method, methodRevision, methodStructure, packed, packedLearner, ...how] = data;
  const [bits, clock, language, started, signs, packedGaps, finished, index, previous, begun, languages] = how;
  const ids = readIds(packed, packedLearner, begun?.[0]);
  const read = [...signs].map(readSign);
  const gaps = unpackGaps(packedGaps);
  if (ids === undefined || gaps === undefined || gaps.length !== read.length) return undefined;
  const moments = addUp(started, finished === null ? gaps : [...gaps, finished]);
  const entries = read.flatMap((sign, place) => (sign === undefined ? [] : [{ sign, at: moments?.[place + 1] ?? '' }]));
  if (moments === undefined || entries.length !== signs.length) return undefined;
  return {
    id: ids.id,
    ...(library !== null && { library }),
    scenario: { id: scenario, revision, ...(structure !== null && { structure: toHex(structure) }) },
    method: { id: method, revision: methodRevision, ...(methodStructure !== null && { structure: toHex(methodStructure) }) },
    ...(ids.learner !== undefined && { learner: ids.learner }),
    setting: {
      hints: (bits & SETTING_BITS.hints) !== 0,
      guide: (bits & SETTING_BITS.guide) !== 0,
      ...(clock !== null && { clock }),
      audience: (bits & SETTING_BITS.group) !== 0 ? 'group' : 'alone',
    },
    language,
    ...(begun !== null && ids.from !== undefined && { from: { attempt: ids.from, moves: begun[1] } }),
    startedAt: moments[0] ?? '',
    entries,
    languages: languages ?? [],
    ...(finished !== null && { finishedAt: moments.at(-1) ?? '' }),
    ...(index !== null && { link: { index, ...(previous !== null && { previous: toHex(previous) }) } }),
  };
}

function readIds(packed: unknown, packedLearner: unknown, packedFrom: unknown) {
  const [id, learner, from] = [packed, packedLearner, packedFrom].map((one) => readId(one));
  if (id === undefined || (packedLearner !== null && learner === undefined) || (packedFrom !== undefined && from === undefined)) return undefined;
  return { id, learner, from };
}

function readId(packed: unknown): string | undefined {
  return UniqueId.safeParse(unpackId(packed)).data;
}

/** First and last second that a moment can be written in. */
const EARLIEST = -62_167_219_200;
const LATEST = 253_402_300_799;

/** The moments that gaps lead to, the first one included; undefined where one of them is on no calendar. */
function addUp(started: number, gaps: readonly number[]): string[] | undefined {
  const seconds = [started];
  for (const gap of gaps) seconds.push((seconds.at(-1) ?? 0) + gap);
  if (seconds.some((second) => second < EARLIEST || second > LATEST)) return undefined;
  return seconds.map(toTimestamp);
}
