import type { FindMaterial } from './judged-talk.ts';
import type { ReviewAnswer, ReviewRequest } from './review-messages.ts';
import type { ReviewReader, ReviewWatch } from './review-reader.ts';
import type { ReviewJob } from './run-review-job.ts';

/** Makes the worker. Throws where the browser refuses one; tells by its `error` event where its code does not come. */
export type MakeReadingWorker = () => Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

/**
 * Does jobs in a worker that comes with the first; on the page, more slowly, where there is none or its code does not come. A job that is cancelled ends
 * its worker at once, whatever it is about.
 * @param here does jobs on the page
 */
export function openReadingWorker(makeWorker: MakeReadingWorker, here: ReviewReader, findMaterial: FindMaterial): ReviewReader {
  let worker: ReturnType<MakeReadingWorker> | undefined;
  let isRefused = false;
  let jobs = 0;
  let hear: (answer: ReviewAnswer) => void = () => {};
  let lose: () => void = () => {};

  const close = () => {
    worker?.terminate();
    worker = undefined;
  };
  const open = () => {
    const opened = makeWorker();
    opened.addEventListener('message', (event) => {
      const { data } = event as MessageEvent<ReviewAnswer>;
      if (data.kind === 'want') void answer(opened, data);
      else hear(data);
    });
    opened.addEventListener('error', () => lose());
    return opened;
  };
  const answer = async (asking: NonNullable<typeof worker>, { key, talk }: Extract<ReviewAnswer, { readonly kind: 'want' }>) => {
    const material = await findMaterial(talk).catch(() => undefined);
    const request: ReviewRequest = { kind: 'material', key, ...(material && { material }) };
    asking.postMessage(request);
  };
  const runThere = (job: ReviewJob, { signal, onBatch }: ReviewWatch): Promise<'done' | 'cancelled'> =>
    new Promise((resolve, reject) => {
      jobs += 1;
      const id = jobs;
      const stop = () => {
        close();
        resolve('cancelled');
      };
      const settle = (end: () => void) => {
        signal.removeEventListener('abort', stop);
        end();
      };
      hear = (heard) => {
        if (heard.kind === 'want' || heard.id !== id || signal.aborted) return;
        if (heard.kind === 'batch') onBatch(heard.batch);
        else settle(() => (heard.kind === 'end' ? resolve('done') : reject(new Error(heard.error))));
      };
      lose = () => settle(() => reject(new Error('The worker is lost.')));
      signal.addEventListener('abort', stop, { once: true });
      worker ??= open();
      const request: ReviewRequest = { kind: 'start', id, job };
      worker.postMessage(request);
    });

  return {
    async run(job, watch) {
      if (watch.signal.aborted) return 'cancelled';
      if (isRefused) return here.run(job, watch);
      try {
        return await runThere(job, watch);
      } catch {
        isRefused = true;
        close();
        return here.run(job, watch);
      }
    },
  };
}
