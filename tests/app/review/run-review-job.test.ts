import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { FindMaterial, ReviewBatch } from '../../../src/app/review/judged-talk.ts';
import { type JobParts, type ReviewJob, runReviewJob } from '../../../src/app/review/run-review-job.ts';
import { type BuiltHandIn, buildHandIn, play } from '../../builders/build-hand-in.ts';
import { findCoat, judge, playBest } from '../../builders/build-received.ts';
import { TOOLS } from '../../builders/build-sealer.ts';
import { buildFile, zip } from '../../builders/build-zip.ts';

const AT = '2026-11-22T09:00:00.000Z';

async function run(job: ReviewJob, parts: Partial<JobParts> = {}): Promise<ReviewBatch[]> {
  const batches: ReviewBatch[] = [];
  for await (const batch of runReviewJob(job, { tools: TOOLS, findMaterial: findCoat, ...parts })) batches.push(batch);
  return batches;
}

let built: BuiltHandIn;
beforeAll(async () => {
  built = await buildHandIn([playBest(1), play(2, 'story.b')]);
});

describe('reading files', () => {
  it('gives every talk with its seal and score, where it came from, and what could not be read', async () => {
    const files = [buildFile('z.zip', zip({ 'a/Ани.txt': built.text, 'photo.jpg': 'jpg' })), buildFile('notes.txt', 'notes')];
    const [batch, ...more] = await run({ kind: 'read', files, at: AT });
    expect(more).toEqual([]);
    expect(batch).toMatchObject({ done: 3, all: 3, files: [{ name: 'z.zip/a/Ани.txt', whole: 'intact', talks: 2 }] });
    expect(batch?.talks.map(({ record, seal, scores }) => [record.talk, record.file, record.receivedAt, seal, scores])).toEqual([
      ['attempt-0001', 'z.zip/a/Ани.txt', AT, 'intact', 'same'],
      ['attempt-0002', 'z.zip/a/Ани.txt', AT, 'intact', 'altered'],
    ]);
    expect(batch?.problems.map(({ code, file }) => `${file} ${code}`)).toEqual(['z.zip/photo.jpg not_hand_in', 'notes.txt not_hand_in']);
  });

  it('hands over what it has found after every twenty files, so that a window shows how far it is', async () => {
    const files = Array.from({ length: 45 }, (_, index) => buildFile(`${index}.txt`, built.text));
    const batches = await run({ kind: 'read', files, at: AT });
    expect(batches.map(({ done, all, talks }) => [done, all, talks.length])).toEqual([
      [20, 45, 40],
      [40, 45, 40],
      [45, 45, 10],
    ]);
  });

  it('says that it is done where there is nothing', async () => {
    expect(await run({ kind: 'read', files: [], at: AT })).toEqual([{ done: 0, all: 0, talks: [], files: [], problems: [] }]);
  });

  it('waits after every talk where it is asked to, and throws what the waiting throws', async () => {
    const pause = vi.fn(async () => {});
    await run({ kind: 'read', files: [buildFile('a.txt', built.text)], at: AT }, { pause });
    // Once for reading each talk, once for judging it.
    expect(pause).toHaveBeenCalledTimes(4);
    const stop = async () => {
      throw new Error('enough');
    };
    await expect(run({ kind: 'read', files: [buildFile('a.txt', built.text)], at: AT }, { pause: stop })).rejects.toThrow('enough');
  });
});

describe('judging records', () => {
  it('checks and scores each anew, and names what is none', async () => {
    const { record } = await judge(playBest(1));
    const { attempt: _, ...bare } = record;
    const [batch] = await run({ kind: 'judge', records: [record, { ...bare, code: 'AQID' }] });
    expect(batch?.talks.map(({ scores, score }) => [scores, score?.overall])).toEqual([['same', 100]]);
    expect(batch).toMatchObject({ done: 2, all: 2, problems: [{ code: 'damaged_code', file: 'a.amends.txt', path: [] }] });
  });
});

it('a complaint that cannot be asked for counts as not here, and costs no talk', async () => {
  const findMaterial: FindMaterial = async () => undefined;
  const [batch] = await run({ kind: 'read', files: [buildFile('a.txt', built.text)], at: AT }, { findMaterial });
  expect(batch?.talks.map(({ scores, seal }) => [scores, seal])).toEqual([
    ['not_here', 'intact'],
    ['not_here', 'intact'],
  ]);
});
