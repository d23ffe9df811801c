import type { SealTools } from '../../interop/hand-in/signatures.ts';
import type { Material } from './judged-talk.ts';
import { keyOfMaterial, rememberMaterial } from './remember-material.ts';
import type { ReviewAnswer, ReviewRequest } from './review-messages.ts';
import { runReviewJob } from './run-review-job.ts';

/** What a reading worker does with each message. @param post tells the page */
export function serveReview(tools: SealTools | undefined, post: (answer: ReviewAnswer) => void): (request: ReviewRequest) => void {
  const wanting = new Map<string, (material: Material | undefined) => void>();
  const materials = rememberMaterial(
    (talk) =>
      new Promise((resolve) => {
        const key = keyOfMaterial(talk);
        wanting.set(key, resolve);
        post({ kind: 'want', key, talk });
      }),
  );
  const run = async ({ id, job }: Extract<ReviewRequest, { readonly kind: 'start' }>) => {
    materials.forgetMissing();
    try {
      for await (const batch of runReviewJob(job, { tools, findMaterial: materials.find })) post({ kind: 'batch', id, batch });
      post({ kind: 'end', id });
    } catch (error) {
      post({ kind: 'failed', id, error: String(error) });
    }
  };
  return (request) => {
    if (request.kind === 'start') return void run(request);
    wanting.get(request.key)?.(request.material);
    wanting.delete(request.key);
  };
}
