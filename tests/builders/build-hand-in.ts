import type { Attempt } from '../../src/domain/attempt/attempt-schema.ts';
import { hashStructure } from '../../src/domain/format/hash-structure.ts';
import type { SealRecord } from '../../src/domain/hand-in/seal-schema.ts';
import { toFormBytes } from '../../src/interop/hand-in/form-bytes.ts';
import { toListBytes } from '../../src/interop/hand-in/list-bytes.ts';
import { readHandIn } from '../../src/interop/hand-in/read-hand-in.ts';
import type { ReadHandIn, ReadParts } from '../../src/interop/hand-in/read-talk.ts';
import { writeTalkCode } from '../../src/interop/hand-in/talk-code.ts';
import { type HandInTalk, writeHandIn } from '../../src/interop/hand-in/write-hand-in.ts';
import { buildAttempt, buildMoves, buildResult } from './build-attempt.ts';
import { buildSealer, TOOLS } from './build-sealer.ts';
import { buildLast, buildTornCoat } from './torn-coat.ts';

const scenario = buildTornCoat();
const structure = hashStructure(scenario);

export const ANI = { id: 'learner-0001', pseudonym: '7K3-F9Q', name: 'Ани' };
export const NAME = 'amends-Ани-2026-11-21.amends.txt';
export const SAVED_AT = '2026-11-21T15:00:00.000Z';

/** A talk at the torn coat as it is kept. @param number of its id, and of the hour at which it was begun */
export function play(number: number, ...replies: readonly string[]): Attempt {
  return buildAttempt({
    id: `attempt-000${number}`,
    learner: ANI,
    scenario: { id: scenario.id, revision: 1, structure },
    method: { id: 'last', revision: 1, structure: hashStructure(buildLast()) },
    startedAt: `2026-11-21T1${number}:00:00.000Z`,
    moves: buildMoves(...replies),
    finishedAt: '2026-11-21T14:30:00.000Z',
    result: buildResult(),
  });
}

/** Three talks of one person, as they are kept. */
export const TALKS = [play(1, 'story.a', 'sorry.a', 'options.a'), play(2, 'story.b'), play(3, 'story.a', 'sorry.b')];

/** How `tellHandIn` says that all three are there. */
export const ALL = ['attempt-0001 intact', 'attempt-0002 intact', 'attempt-0003 intact'];

/** What a device hands in: a file as text and as JSON, and a code a talk. */
export type BuiltHandIn = {
  readonly text: string;
  readonly file: { readonly talks: readonly HandInTalk[]; readonly learner?: unknown; readonly savedAt?: unknown };
  readonly codes: readonly Uint8Array[];
};

/** Talks of one person, sealed and handed in; the three unless others are given. */
export async function buildHandIn(played: readonly Attempt[] = TALKS): Promise<BuiltHandIn> {
  const sealer = buildSealer();
  const { seals } = await sealer.seal(played);
  const talks = played.map((attempt) => {
    const { id: _id, formatVersion: _version, attempt: _attempt, learner: _learner, ...seal } = seals.get(attempt.id) as SealRecord;
    return { attempt, seal };
  });
  const hashes = talks.map(({ seal }) => seal.hash);
  const signed = await sealer.sign(toListBytes(SAVED_AT, ANI.id, hashes));
  const text = writeHandIn({ savedAt: SAVED_AT, learner: ANI, talks, signed }, '2026-11-21')?.text ?? '';
  const { id: _id, ...said } = ANI;
  return { text, file: JSON.parse(text), codes: talks.map(({ attempt, seal }) => writeTalkCode({ form: toFormBytes(attempt, seal), seal, said })) };
}

/** Reads whatever is handed in: text, bytes, or what is to be JSON. */
export function readBack(content: unknown, parts: Partial<ReadParts> = {}): Promise<ReadHandIn> {
  const findScenario: ReadParts['findScenario'] = async (talk) => (talk.scenario.structure === structure ? scenario : undefined);
  const given = typeof content === 'string' || content instanceof Uint8Array ? content : (JSON.stringify(content) ?? '');
  return readHandIn(NAME, given, { tools: TOOLS, findScenario, ...parts });
}

/** What was read in short: whether it is whole, each talk with its seal, each problem with its place. */
export function tellHandIn({ whole, talks, problems }: ReadHandIn) {
  return {
    whole,
    talks: talks.map((talk) => (talk.kind === 'read' ? `${talk.attempt.id} ${talk.seal}` : `${talk.talk.id} not here`)),
    problems: problems.map(({ code, path }) => [code, path.join('.')].join(' ').trim()),
  };
}
