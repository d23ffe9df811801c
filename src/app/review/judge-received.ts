import type { Attempt } from '../../domain/attempt/attempt-schema.ts';
import { replay } from '../../domain/conversation/replay.ts';
import { compareScores } from '../../domain/hand-in/compare-scores.ts';
import { printTalk } from '../../domain/hand-in/print-talk.ts';
import { LONGEST_FILE_NAME, nameReceived, type ReceivedTalk } from '../../domain/review/received-schema.ts';
import { toScore } from '../../domain/review/to-score.ts';
import { scoreAttempt } from '../../domain/scoring/score-attempt.ts';
import { fromBase64Url, toBase64Url } from '../../interop/hand-in/base64url.ts';
import { checkSeal } from '../../interop/hand-in/check-seal.ts';
import { toFormBytes } from '../../interop/hand-in/form-bytes.ts';
import { printCode } from '../../interop/hand-in/print-code.ts';
import { readCode } from '../../interop/hand-in/read-codes.ts';
import type { ReadHandIn, ReadTalk } from '../../interop/hand-in/read-talk.ts';
import type { SealTools } from '../../interop/hand-in/signatures.ts';
import type { FindMaterial, JudgedTalk } from './judged-talk.ts';

/** What judging needs. */
export type JudgeParts = {
  /** Undefined where the browser cannot check seals. */
  readonly tools: SealTools | undefined;
  readonly findMaterial: FindMaterial;
};

/** What a talk’s seal and choices show, of one that was read just now. @param receivedAt the moment as ISO 8601 in UTC */
export async function judgeRead(talk: ReadTalk, { name, savedAt }: ReadHandIn, receivedAt: string, { findMaterial }: JudgeParts): Promise<JudgedTalk> {
  const print = talk.kind === 'read' ? printTalk(talk.attempt) : (printCode(talk.code) ?? '');
  const { id } = talk.kind === 'read' ? talk.attempt : talk.talk;
  const record: ReceivedTalk = {
    formatVersion: 1,
    id: nameReceived(id, print),
    talk: id,
    ...(talk.kind === 'read' ? { attempt: talk.attempt, ...keepProof(talk) } : { code: toBase64Url(talk.code) }),
    ...(talk.learner !== undefined && { learner: talk.learner }),
    ...(savedAt !== undefined && { savedAt }),
    receivedAt,
    file: name.slice(-LONGEST_FILE_NAME),
  };
  return toJudged(record, print, talk, findMaterial);
}

/** The same of one that is kept, or comes out of a group’s file: its seal is checked anew. Undefined where its code is none. */
export async function judgeReceived(record: ReceivedTalk, { tools, findMaterial }: JudgeParts): Promise<JudgedTalk | undefined> {
  const { attempt, code = '' } = record;
  if (attempt !== undefined) return toJudged(record, printTalk(attempt), await vouch(record, attempt, tools), findMaterial);
  const bytes = fromBase64Url(code);
  const findScenario = async (talk: Parameters<FindMaterial>[0]) => (await findMaterial(talk))?.scenario;
  const print = bytes && printCode(bytes);
  const { talk } = await readCode(record.file, [], bytes, { tools, findScenario });
  return talk === undefined || print === undefined ? undefined : toJudged(record, print, talk, findMaterial);
}

type Vouched = Pick<ReadTalk, 'seal' | 'link'> & ({ readonly kind: 'read'; readonly attempt: Attempt } | { readonly kind: 'not_here' });

async function toJudged(record: ReceivedTalk, print: string, talk: Vouched, findMaterial: FindMaterial): Promise<JudgedTalk> {
  const known = { record, print, seal: talk.seal, ...(talk.link && { link: talk.link }) };
  if (talk.kind === 'not_here') return { ...known, scores: 'not_here' };
  const { attempt } = talk;
  return { ...known, attempt, ...(await scoreReceived(attempt, findMaterial)) };
}

/** Scores are worked out from the choices alone, and those that came along are compared with them. */
async function scoreReceived(attempt: Attempt, findMaterial: FindMaterial): Promise<Pick<JudgedTalk, 'scores' | 'score'>> {
  const material = await findMaterial(attempt);
  if (material === undefined) return { scores: 'not_here' };
  const { method, scenario, by } = material;
  if (replay(scenario, attempt.moves).failedAt !== undefined) return { scores: 'misfit' };
  const debrief = scoreAttempt(method, scenario, attempt.moves);
  return { scores: compareScores(attempt, debrief, by), score: toScore(method, scenario, debrief) };
}

function keepProof({ proof }: ReadTalk): Pick<ReceivedTalk, 'seal' | 'brokenSeal'> {
  if (proof === undefined) return {};
  return proof === 'broken' ? { brokenSeal: true } : { seal: proof };
}

async function vouch({ seal, brokenSeal }: ReceivedTalk, attempt: Attempt, tools: SealTools | undefined): Promise<Vouched> {
  const place = seal?.index === undefined ? undefined : { ...seal, index: seal.index };
  const { state, hash } = await checkSeal(toFormBytes(attempt, place), toProof(seal), tools);
  const learner = attempt.learner?.id;
  const link = state === 'intact' &&
    place !== undefined &&
    learner !== undefined &&
    hash !== undefined && { key: place.key, index: place.index, previous: place.previous, learner, hash };
  return { kind: 'read', attempt, seal: brokenSeal ? 'altered' : state, ...(link && { link }) };
}

function toProof(seal: ReceivedTalk['seal']): Parameters<typeof checkSeal>[1] {
  if (seal === undefined) return undefined;
  const { key, signature, hash } = seal;
  return { key, signature, ...(hash !== undefined && { hash }) };
}
