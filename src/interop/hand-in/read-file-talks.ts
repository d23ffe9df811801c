import { Timestamp } from '../../domain/attempt/move-schema.ts';
import { readAttempt } from '../../domain/attempt/read-attempt.ts';
import { HAND_IN_FORMAT } from '../../domain/format/migrations.ts';
import { readShape } from '../../domain/format/read-shape.ts';
import { type Seal, SealSchema } from '../../domain/hand-in/seal-schema.ts';
import { LearnerSchema } from '../../domain/learner/learner-schema.ts';
import { isRead, type Problem } from '../../domain/problem/problem.ts';
import { checkSeal } from './check-seal.ts';
import { toFormBytes } from './form-bytes.ts';
import { OpenedTalkSchema, SignedSchema } from './hand-in-schema.ts';
import { toListBytes } from './list-bytes.ts';
import { type OpenedFile, REFUSED } from './open-hand-in-file.ts';
import type { ReadHandIn, ReadParts, ReadTalk } from './read-talk.ts';

/** The parts of a file, each read by itself, so that whoever asks can pause between two talks. */
export async function readFileTalks(name: string, { file, refused }: OpenedFile, { tools }: ReadParts, pause = async () => {}): Promise<ReadHandIn> {
  const problems: Problem[] = [...refused];
  const talks: ReadTalk[] = [];
  const hashes: (string | undefined)[] = [];
  const learner = readPart(name, ['learner'], file.learner, LearnerSchema, problems);
  for (const [index, json] of file.talks.entries()) {
    const { attempt, seal, isSealBroken } = readOne(name, index, json, problems);
    if (attempt === undefined) {
      hashes.push(undefined);
      continue;
    }
    const own = attempt.learner;
    const { state, hash } = await checkSeal(toFormBytes(attempt, seal), seal, tools);
    const link = state === 'intact' && seal !== undefined && own !== undefined && hash !== undefined && { ...pickLink(seal), learner: own.id, hash };
    hashes.push(hash);
    talks.push({
      kind: 'read',
      attempt,
      seal: isSealBroken ? 'altered' : state,
      ...(hash !== undefined && { hash }),
      ...(link && { link }),
      ...(seal !== undefined && { proof: seal }),
      ...(isSealBroken && { proof: 'broken' as const }),
      learner: learner?.id === own?.id ? learner : own,
    });
    await pause();
  }
  const savedAt = readPart(name, ['savedAt'], file.savedAt, Timestamp, problems);
  const signed = file.signed === undefined ? undefined : (readPart(name, ['signed'], file.signed, SignedSchema, problems) ?? 'broken');
  return {
    name,
    ...(savedAt !== undefined && { savedAt }),
    whole: await checkWhole(),
    talks,
    problems,
  };

  async function checkWhole(): Promise<ReadHandIn['whole']> {
    if (signed === undefined) return 'unsigned';
    if (tools === undefined) return 'unchecked';
    const known = hashes.filter((hash) => hash !== undefined);
    if (signed === 'broken' || savedAt === undefined || learner === undefined || known.length < hashes.length) return 'altered';
    return (await checkSeal(toListBytes(savedAt, learner.id, known), signed, tools)).state;
  }
}

/** One talk; a seal that is none costs the talk nothing but its proof. */
function readOne(name: string, index: number, json: unknown, problems: Problem[]) {
  const place = ['talks', index];
  const opened = readPart(name, place, json, OpenedTalkSchema, problems);
  if (opened === undefined) return {};
  const seal = opened.seal === undefined ? undefined : readPart(name, [...place, 'seal'], opened.seal, SealSchema, problems);
  const reading = readAttempt(name, opened.attempt, true);
  problems.push(...reading.problems.map((problem) => ({ ...problem, path: [...place, 'attempt', ...problem.path] })));
  return { attempt: reading.value, seal, isSealBroken: opened.seal !== undefined && seal === undefined };
}

/** A part that has the version of its file. */
function readPart<T>(
  name: string,
  place: readonly (string | number)[],
  json: unknown,
  schema: Parameters<typeof readShape<T>>[3],
  problems: Problem[],
): T | undefined {
  if (json === REFUSED) return undefined;
  const reading = readShape(name, json, { ...HAND_IN_FORMAT, migrations: [] }, schema, true);
  if (isRead(reading)) return reading.value;
  problems.push(...reading.problems.map((problem) => ({ ...problem, path: [...place, ...problem.path] })));
  return undefined;
}

function pickLink({ key, index, previous }: Seal) {
  return { key, index, ...(previous !== undefined && { previous }) };
}
