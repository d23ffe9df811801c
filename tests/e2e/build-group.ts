import { toResult } from '../../src/domain/attempt/to-result.ts';
import { hashStructure } from '../../src/domain/format/hash-structure.ts';
import type { Structure } from '../../src/domain/scenario/scenario-in-language.ts';
import { scoreAttempt } from '../../src/domain/scoring/score-attempt.ts';
import { buildAttempt, buildMoves } from '../builders/build-attempt.ts';
import { readMethod, readStructure, readWalkthrough } from './read-content.ts';

/** A file as a browser is given one. */
export type GivenFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** What somebody hands in without a seal: one assessed talk, with the result that follows from it. @param number tells people apart */
export function buildHandInFile(name: string, number: number, { scenario, method }: Structure, replies: readonly string[]): GivenFile {
  const learner = { id: `learner-000${number}`, pseudonym: `P${number}`, name };
  const moves = buildMoves(...replies);
  const result = toResult(scoreAttempt(method, scenario, moves));
  const attempt = buildAttempt({
    id: `attempt-of-${number}`,
    mode: 'assessment',
    library: 'amends',
    scenario: { id: scenario.id, revision: scenario.revision, structure: hashStructure(scenario) },
    method: { id: method.id, revision: method.revision, structure: hashStructure(method) },
    learner,
    moves,
    finishedAt: '2026-11-21T14:30:00.000Z',
    ...(result && { result }),
  });
  const file = { formatVersion: 1, product: 'amends', kind: 'hand_in', savedAt: '2026-11-21T15:00:00.000Z', learner, talks: [{ attempt }] };
  return { name: `${name}.amends.txt`, mimeType: 'text/plain', buffer: Buffer.from(JSON.stringify(file)) };
}

/** A small group: three people, a walkthrough of one complaint each. They go by numbers, which are of no language. */
export function buildGroupFiles(scenario: string): GivenFile[] {
  const structure = { scenario: readStructure(scenario), method: readMethod() };
  return ['excellent', 'half_good', 'disastrous'].map((run, index) =>
    buildHandInFile(['17', '42', '99'][index] ?? '', index + 1, structure, readWalkthrough(scenario, run).replies),
  );
}
