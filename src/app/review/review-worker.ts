/** Runs beside the page (a Web Worker): holds the group, reads, checks and scores what is handed in, and works its figures out. */

import { createSealTools, findSubtle } from '../../interop/hand-in/signatures.ts';
import { openReviewLog } from '../../storage/review/open-review-log.ts';
import { browserPorts } from '../browser-ports.ts';
import type { ReviewRequest } from './review-messages.ts';
import { serveReview } from './serve-review.ts';

/** Lets the messages in that wait; a timer would make thousands of talks wait some milliseconds each time. */
function takeMessages(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

const subtle = findSubtle();
const serve = serveReview(
  { openLog: openReviewLog, mustKeep: true, tools: subtle && createSealTools(subtle), pause: takeMessages, ports: browserPorts },
  (answer) => self.postMessage(answer),
);

self.addEventListener('message', ({ data }: MessageEvent<ReviewRequest>) => serve(data));
