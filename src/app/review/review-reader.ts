import type { JudgeParts } from './judge-received.ts';
import type { ReviewBatch } from './judged-talk.ts';
import type { MaterialMemory } from './remember-material.ts';
import { type ReviewJob, runReviewJob } from './run-review-job.ts';

/** How a job is followed, and stopped. */
export type ReviewWatch = { readonly signal: AbortSignal; readonly onBatch: (batch: ReviewBatch) => void };

/** Does jobs, one at a time. Rejects where one cannot be done. */
export type ReviewReader = { readonly run: (job: ReviewJob, watch: ReviewWatch) => Promise<'done' | 'cancelled'> };

/** Talks between two pauses. */
const BATCH = 20;

/** Does jobs where it is called. @param pause lets messages and clicks in; a job that is cancelled ends at the next one */
export function createReviewReader(tools: JudgeParts['tools'], materials: MaterialMemory, pause: () => Promise<void>): ReviewReader {
  return {
    async run(job, { signal, onBatch }) {
      materials.forgetMissing();
      let talks = 0;
      const breathe = async () => {
        signal.throwIfAborted();
        talks += 1;
        if (talks % BATCH === 0) await pause();
      };
      try {
        signal.throwIfAborted();
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
