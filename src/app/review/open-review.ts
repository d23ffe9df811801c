import type { ContentSource } from '../../content/content-source.ts';
import { askPersistence, readPersistence } from '../../storage/ask-persistence.ts';
import { openHidesNamesStorage } from '../../storage/hides-names-storage.ts';
import { openReviewLog } from '../../storage/review/open-review-log.ts';
import type { Ports } from '../ports.ts';
import CodeWorker from './code-worker.ts?worker';
import ReportWorker from './report-worker.ts?worker';
import ReviewWorker from './review-worker.ts?worker';
import { type Review, startReview } from './start-review.ts';

/** The review as a browser has it: what is kept in a database of its own, and workers that come when they are needed. */
export function openReview(sources: readonly ContentSource[], ports: Ports): Review {
  return startReview({
    openLog: openReviewLog,
    askToPersist: async () => {
      if ((await readPersistence()) === 'unasked') await askPersistence();
    },
    sources,
    makeWorker: () => new ReviewWorker(),
    makeReportWorker: () => new ReportWorker(),
    makeCodeWorker: () => new CodeWorker(),
    hidesNames: openHidesNamesStorage(),
    ports,
  });
}
