import type { ContentSource } from '../../content/content-source.ts';
import { openHidesNamesStorage } from '../../storage/hides-names-storage.ts';
import { openReviewLog } from '../../storage/review/open-review-log.ts';
import type { Ports } from '../ports.ts';
import CodeWorker from './code-worker.ts?worker';
import ReadingWorker from './reading-worker.ts?worker';
import ReportWorker from './report-worker.ts?worker';
import { type Review, startReview } from './start-review.ts';

/** The review as a browser has it: what is kept in a database of its own, and workers that come when they are needed. */
export async function openReview(sources: readonly ContentSource[], ports: Ports): Promise<Review> {
  return startReview({
    log: await openReviewLog(),
    sources,
    makeWorker: () => new ReadingWorker(),
    makeReportWorker: () => new ReportWorker(),
    makeCodeWorker: () => new CodeWorker(),
    hidesNames: openHidesNamesStorage(),
    ports,
  });
}
