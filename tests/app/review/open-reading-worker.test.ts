import { beforeAll, expect, it, vi } from 'vitest';
import type { FindMaterial, JudgedTalk, ReviewBatch } from '../../../src/app/review/judged-talk.ts';
import { openReadingWorker } from '../../../src/app/review/open-reading-worker.ts';
import type { ReviewAnswer, ReviewRequest } from '../../../src/app/review/review-messages.ts';
import { createPageReader } from '../../../src/app/review/review-reader.ts';
import type { ReviewJob } from '../../../src/app/review/run-review-job.ts';
import { serveReview } from '../../../src/app/review/serve-review.ts';
import { type BuiltHandIn, buildHandIn } from '../../builders/build-hand-in.ts';
import { findCoat, playBest } from '../../builders/build-received.ts';
import { TOOLS } from '../../builders/build-sealer.ts';
import { buildFile } from '../../builders/build-zip.ts';

/** A worker that does what the real one does, with everything copied on its way as between threads; or fails as a test wants it to. */
class WorkerInTest extends EventTarget {
  readonly requests: ReviewRequest[] = [];
  readonly terminate = vi.fn(() => {
    this.#isOver = true;
  });
  readonly #serve: ((request: ReviewRequest) => void) | undefined;
  #isOver = false;

  constructor(isServing: boolean) {
    super();
    this.#serve = isServing ? serveReview(TOOLS, (answer) => this.#tell(answer)) : undefined;
  }

  postMessage(request: ReviewRequest): void {
    this.requests.push(request);
    const copy = structuredClone(request);
    queueMicrotask(() => (this.#serve === undefined ? this.dispatchEvent(new Event('error')) : this.#serve(copy)));
  }

  #tell(answer: ReviewAnswer): void {
    const data = structuredClone(answer);
    queueMicrotask(() => !this.#isOver && this.dispatchEvent(new MessageEvent('message', { data })));
  }
}

let built: BuiltHandIn;
beforeAll(async () => {
  built = await buildHandIn([playBest(1)]);
});
const jobOf = (count: number): ReviewJob => ({
  kind: 'read',
  files: Array.from({ length: count }, (_, index) => buildFile(`${index}.txt`, built.text)),
  at: '2026-11-22T09:00:00.000Z',
});

function open(workers: readonly WorkerInTest[], findMaterial: FindMaterial = findCoat) {
  const waiting = [...workers];
  const makeWorker = vi.fn(() => {
    const next = waiting.shift();
    if (next === undefined) throw new DOMException('refused', 'SecurityError');
    return next as unknown as Worker;
  });
  const here = createPageReader(TOOLS, findMaterial, async () => {});
  const runHere = vi.spyOn(here, 'run');
  const reader = openReadingWorker(makeWorker, { run: (...asked) => here.run(...asked) }, findMaterial);
  const run = async (job: ReviewJob, stopAt?: number) => {
    const stopping = new AbortController();
    const batches: ReviewBatch[] = [];
    const onBatch = (batch: ReviewBatch) => {
      batches.push(batch);
      if (batches.length === stopAt) stopping.abort();
    };
    return { end: await reader.run(job, { signal: stopping.signal, onBatch }), batches, talks: batches.flatMap(({ talks }): readonly JudgedTalk[] => talks) };
  };
  return { makeWorker, runHere, run };
}

it('the worker reads, and asks the page for each complaint once', async () => {
  const worker = new WorkerInTest(true);
  const find = vi.fn(findCoat);
  const { makeWorker, runHere, run } = open([worker], find);
  const { end, talks } = await run(jobOf(3));
  expect([end, talks.map(({ scores, seal }) => `${scores} ${seal}`)]).toEqual(['done', ['same intact', 'same intact', 'same intact']]);
  expect((await run(jobOf(1))).talks).toHaveLength(1);
  expect([find.mock.calls.length, makeWorker.mock.calls.length, runHere.mock.calls.length]).toEqual([1, 1, 0]);
});

it('a complaint that was not here is asked for again with the next job', async () => {
  const find = vi.fn<FindMaterial>().mockResolvedValueOnce(undefined).mockImplementation(findCoat);
  const { run } = open([new WorkerInTest(true)], find);
  const standing = async () => (await run(jobOf(2))).talks.map(({ scores }) => scores);
  expect(await standing()).toEqual(['not_here', 'not_here']);
  expect(await standing()).toEqual(['same', 'same']);
  expect(find).toHaveBeenCalledTimes(2);
});

it('a job that is cancelled ends its worker at once, and the next job gets another', async () => {
  const workers = [new WorkerInTest(true), new WorkerInTest(true)];
  const { run } = open(workers);
  const { end, batches } = await run(jobOf(60), 1);
  expect([end, batches.length, workers[0]?.terminate.mock.calls.length]).toEqual(['cancelled', 1, 1]);
  expect((await run(jobOf(1))).end).toBe('done');
});

it('a job that was cancelled before it began asks nobody', async () => {
  const here = { run: vi.fn(async () => 'done' as const) };
  const makeWorker = vi.fn(() => new WorkerInTest(true) as unknown as Worker);
  const end = await openReadingWorker(makeWorker, here, findCoat).run(jobOf(1), { signal: AbortSignal.abort(), onBatch: () => {} });
  expect([end, makeWorker.mock.calls.length, here.run.mock.calls.length]).toEqual(['cancelled', 0, 0]);
});

it.each([
  ['does not come', [new WorkerInTest(false)]],
  ['is refused', []],
])('where the worker %s the page reads, and asks for none again', async (_, workers) => {
  const { makeWorker, runHere, run } = open(workers);
  const { end, talks } = await run(jobOf(2));
  expect([end, talks.map(({ scores, seal }) => `${scores} ${seal}`)]).toEqual(['done', ['same intact', 'same intact']]);
  await run(jobOf(1));
  expect([makeWorker.mock.calls.length, runHere.mock.calls.length]).toEqual([1, 2]);
});

it('the page stops between two talks when it is cancelled', async () => {
  const { run } = open([]);
  const { end, batches } = await run(jobOf(60), 1);
  expect([end, batches.length]).toEqual(['cancelled', 1]);
});

it('what cannot be done there is tried on the page, whose mistake is told', async () => {
  const failing = { run: async () => Promise.reject(new Error('not here either')) };
  const worker = new WorkerInTest(false);
  const reader = openReadingWorker(() => worker as unknown as Worker, failing, findCoat);
  await expect(reader.run(jobOf(1), { signal: new AbortController().signal, onBatch: () => {} })).rejects.toThrow('not here either');
  expect(worker.terminate).toHaveBeenCalled();
});
