import type { Material, Played, ReviewBatch } from './judged-talk.ts';
import type { ReviewJob } from './run-review-job.ts';

/** What the page tells its reading worker: what to do, or the material that it wanted; without material it is not here. */
export type ReviewRequest =
  | { readonly kind: 'start'; readonly id: number; readonly job: ReviewJob }
  | { readonly kind: 'material'; readonly key: string; readonly material?: Material };

/** What the worker tells the page. It has no complaints of its own, and asks for each that it needs once. */
export type ReviewAnswer =
  | { readonly kind: 'batch'; readonly id: number; readonly batch: ReviewBatch }
  | { readonly kind: 'end'; readonly id: number }
  | { readonly kind: 'failed'; readonly id: number; readonly error: string }
  | { readonly kind: 'want'; readonly key: string; readonly talk: Played };
