import { vi } from 'vitest';
import type { GroupView } from '../../../src/app/review/group-view.ts';
import type { FindMaterial } from '../../../src/app/review/judged-talk.ts';
import { openReviewLine } from '../../../src/app/review/open-review-line.ts';
import type { ReviewAnswer, ReviewRequest } from '../../../src/app/review/review-messages.ts';
import { type GroupLog, type ReviewPlace, serveReview } from '../../../src/app/review/serve-review.ts';
import { type BuiltHandIn, buildHandIn } from '../../builders/build-hand-in.ts';
import { buildPorts } from '../../builders/build-ports.ts';
import { COAT, findCoat, playBest } from '../../builders/build-received.ts';
import { TOOLS } from '../../builders/build-sealer.ts';
import { buildFile } from '../../builders/build-zip.ts';

/** A place where a group is held, which lets messages in again and again. */
export const buildPlace = (log: GroupLog, changes: Partial<ReviewPlace> = {}): ReviewPlace => ({
  openLog: async () => log,
  mustKeep: true,
  tools: TOOLS,
  pause: () => new Promise((resolve) => setTimeout(resolve)),
  ports: buildPorts(),
  ...changes,
});

/** A worker that does what the real one does, with everything copied on its way as between threads; or fails as a test wants it to. */
export class ReviewWorkerInTest extends EventTarget {
  readonly requests: ReviewRequest[] = [];
  readonly terminate = vi.fn(() => {
    this.#isOver = true;
  });
  readonly #serve: ((request: ReviewRequest) => void) | undefined;
  #isOver = false;

  constructor(at: ReviewPlace | undefined) {
    super();
    this.#serve = at && serveReview(at, (answer) => this.#tell(answer));
  }

  /** Its code is there, and then no more. */
  fail(): void {
    this.dispatchEvent(new Event('error'));
  }

  postMessage(request: ReviewRequest, transfer: Transferable[] = []): void {
    this.requests.push(request);
    const copy = structuredClone(request, { transfer });
    queueMicrotask(() => (this.#serve === undefined ? this.fail() : this.#serve(copy)));
  }

  #tell(answer: ReviewAnswer): void {
    const data = structuredClone(answer);
    queueMicrotask(() => !this.#isOver && this.dispatchEvent(new MessageEvent('message', { data })));
  }
}

let built: BuiltHandIn | undefined;

/** So many files with the same talk of Ani’s in them. */
export async function buildFiles(count: number) {
  built ??= await buildHandIn([playBest(1)]);
  const { text } = built;
  return Array.from({ length: count }, (_, index) => buildFile(`${index}.txt`, text));
}

/** The method of that talk, in a library that offers nothing. */
export const SHELF = { method: COAT.method, complaints: [] };

/** A line to these workers, one after another, and where there are no more to the page. */
export function openLine(log: GroupLog, workers: readonly ReviewWorkerInTest[], findMaterial: FindMaterial = findCoat) {
  const waiting = [...workers];
  const makeWorker = vi.fn(() => {
    const next = waiting.shift();
    if (next === undefined) throw new DOMException('refused', 'SecurityError');
    return next as unknown as Worker;
  });
  const serveHere = vi.fn(async (post: (answer: ReviewAnswer) => void) => serveReview(buildPlace(log, { mustKeep: false }), post));
  let view: Partial<GroupView> = {};
  const onSeen = vi.fn((seen: Partial<GroupView>) => {
    view = { ...view, ...seen };
  });
  const line = openReviewLine({ makeWorker, serveHere, findMaterial, onSeen });
  return { line, makeWorker, serveHere, onSeen, view: () => view };
}
