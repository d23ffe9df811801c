import type { Problem } from '../../domain/problem/problem.ts';
import type { ReceivedTalk } from '../../domain/review/received-schema.ts';
import type { IncomingFile } from '../../interop/hand-in/packages/incoming-file.ts';
import { readPackages } from '../../interop/hand-in/packages/read-packages.ts';
import type { SampleParts } from './draw-sample.ts';
import { type JudgeParts, judgeRead, judgeReceived } from './judge-received.ts';
import type { FileFound, JudgedTalk, ReviewBatch } from './judged-talk.ts';
import { findInSample, makeSample } from './make-sample.ts';

/** What is to be done: files to be read, records to be judged that are kept or come out of a group’s file, or a group to be made up. */
export type ReviewJob =
  | { readonly kind: 'read'; readonly files: readonly IncomingFile[] /** The moment as ISO 8601 in UTC. */; readonly at: string }
  | { readonly kind: 'judge'; readonly records: readonly ReceivedTalk[] }
  | { readonly kind: 'sample'; readonly sample: SampleParts };

/** What it needs, and what is waited for after each talk, so that a page can take clicks. */
export type JobParts = JudgeParts & { readonly pause?: () => Promise<void> };

/** Files, and talks, after which what was found is handed over. */
const MOST_FILES = 20;
const MOST_TALKS = 200;

/** Does it, and hands over what was found in batches; one file at a time is in memory, and nothing in it is believed. Never throws over what is in a file. */
export async function* runReviewJob(job: ReviewJob, parts: JobParts): AsyncGenerator<ReviewBatch, void> {
  const found = gather();
  for await (const step of listSteps(job, parts)) {
    found.add(step);
    if (found.isFull()) yield found.take();
  }
  yield found.take();
}

function listSteps(job: ReviewJob, parts: JobParts): AsyncGenerator<Step, void> {
  if (job.kind === 'read') return readFiles(job.files, job.at, parts);
  if (job.kind === 'judge') return judgeRecords(job.records, parts);
  return judgeRecords(makeSample(job.sample), { ...parts, findMaterial: findInSample(job.sample) });
}

type Step = Pick<ReviewBatch, 'done' | 'all' | 'problems'> & { readonly talks: readonly JudgedTalk[]; readonly file?: FileFound };

async function* readFiles(files: readonly IncomingFile[], at: string, parts: JobParts): AsyncGenerator<Step, void> {
  const findScenario = async (talk: Parameters<JobParts['findMaterial']>[0]) => (await parts.findMaterial(talk))?.scenario;
  for await (const { hand, done, all } of readPackages(files, { tools: parts.tools, findScenario }, parts.pause)) {
    const talks: JudgedTalk[] = [];
    for (const talk of hand?.talks ?? []) {
      talks.push(await judgeRead(talk, hand as NonNullable<typeof hand>, at, parts));
      await parts.pause?.();
    }
    const file = hand && talks.length > 0 && { name: hand.name, whole: hand.whole, talks: talks.length };
    yield { done, all, talks, problems: hand?.problems ?? [], ...(file && { file }) };
  }
}

async function* judgeRecords(records: readonly ReceivedTalk[], parts: JobParts): AsyncGenerator<Step, void> {
  for (const [index, record] of records.entries()) {
    const talk = await judgeReceived(record, parts);
    const problems: Problem[] = talk === undefined ? [{ code: 'damaged_code', file: record.file, path: [] }] : [];
    yield { done: index + 1, all: records.length, talks: talk === undefined ? [] : [talk], problems };
    await parts.pause?.();
  }
}

function gather() {
  let last = { done: 0, all: 0 };
  let talks: JudgedTalk[] = [];
  let files: FileFound[] = [];
  let problems: Problem[] = [];
  let steps = 0;
  return {
    add({ done, all, file, ...found }: Step): void {
      last = { done, all };
      steps += 1;
      for (const talk of found.talks) talks.push(talk);
      if (file !== undefined) files.push(file);
      for (const problem of found.problems) problems.push(problem);
    },
    isFull: () => steps >= MOST_FILES || talks.length >= MOST_TALKS,
    take(): ReviewBatch {
      const batch = { ...last, talks, files, problems };
      [talks, files, problems, steps] = [[], [], [], 0];
      return batch;
    },
  };
}
