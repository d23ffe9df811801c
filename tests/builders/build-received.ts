import { judgeRead } from '../../src/app/review/judge-received.ts';
import type { FindMaterial, JudgedTalk, Material } from '../../src/app/review/judged-talk.ts';
import { rememberMaterial } from '../../src/app/review/remember-material.ts';
import { createReviewReader, type ReviewReader } from '../../src/app/review/review-reader.ts';
import type { Attempt, Result } from '../../src/domain/attempt/attempt-schema.ts';
import { hashStructure } from '../../src/domain/format/hash-structure.ts';
import type { ReadTalk } from '../../src/interop/hand-in/read-talk.ts';
import { play } from './build-hand-in.ts';
import { TOOLS } from './build-sealer.ts';
import { buildLast, buildTornCoat } from './torn-coat.ts';

const scenario = buildTornCoat();
const method = buildLast();

/** What the talks of `play` are played with. */
export const COAT: Material = { method, scenario, by: { scenario: hashStructure(scenario), method: hashStructure(method) } };

/** Finds the torn coat in its one revision, and nothing else. */
export const findCoat: FindMaterial = async ({ scenario: { structure } }) => (structure === COAT.by.scenario ? COAT : undefined);

/** Reads and judges talks on the torn coat, where it is called. */
export function buildReader(): ReviewReader {
  return createReviewReader(TOOLS, rememberMaterial(findCoat), async () => {});
}

/** What the road that always says `a` comes to: every step whole, as `buildTornCoat` says. */
const BEST: Result = {
  scoring: 2,
  overall: 100,
  steps: { listen: 100, apologize: 100, solve: 100, thank: 100, compensate: 100 },
  ending: 'delighted',
  endingKind: 'delighted',
  passed: true,
  criticalErrors: [],
};

/** The best talk at the torn coat, with its true result unless another is given. */
export function playBest(number: number, result: Partial<Result> = {}): Attempt {
  const { result: _, ...talk } = play(number, 'story.a', 'sorry.a', 'options.a', 'gesture.a', 'check.a');
  return { ...talk, result: { ...BEST, ...result } };
}

/** A talk as it was read and judged; unsigned unless said otherwise. */
export function judge(attempt: Attempt, read: Partial<ReadTalk> = {}, savedAt?: string): Promise<JudgedTalk> {
  const talk = { kind: 'read', attempt, seal: 'unsigned', learner: attempt.learner, ...read } as ReadTalk;
  const hand = { name: 'a.amends.txt', whole: 'unsigned', talks: [talk], problems: [], ...(savedAt !== undefined && { savedAt }) } as const;
  return judgeRead(talk, hand, '2026-11-22T09:00:00.000Z', { tools: TOOLS, findMaterial: findCoat });
}
