import type { JudgeParts } from './judge-received.ts';
import type { FindMaterial, ReviewBatch } from './judged-talk.ts';
import { rememberMaterial } from './remember-material.ts';
import type { ReviewJob } from './run-review-job.ts';

/** How a job is followed, and stopped. */
export type ReviewWatch = { readonly signal: AbortSignal; readonly onBatch: (batch: ReviewBatch) => void };

/**
 * Does jobs, wherever that is done, one at a time. A batch may come twice where one place gave up and another took over.
 * Rejects where it cannot be done anywhere.
 */
export type ReviewReader = { readonly run: (job: ReviewJob, watch: ReviewWatch) => Promise<'done' | 'cancelled'> };

/** Talks between two pauses of a page. */
const BATCH = 20;

/** Does jobs on the page itself, for whoever cannot have a worker. Its code comes when that is known. @param pause lets the page paint and take clicks */
export function createPageReader(tools: JudgeParts['tools'], findMaterial: FindMaterial, pause: () => Promise<void>): ReviewReader {
  const materials = rememberMaterial(findMaterial);
  return {
    async run(job, { signal, onBatch }) {
      const { runReviewJob } = await import('./run-review-job.ts');
      materials.forgetMissing();
      let talks = 0;
      const breathe = async () => {
        signal.throwIfAborted();
        talks += 1;
        if (talks % BATCH === 0) await pause();
      };
      try {
        for await (const batch of runReviewJob(job, { tools, findMaterial: materials.find, pause: breathe })) {
          signal.throwIfAborted();
          onBatch(batch);
          await pause();
        }
      } catch (error) {
        if (signal.aborted) return 'cancelled';
        throw error;
      }
      return 'done';
    },
  };
}
