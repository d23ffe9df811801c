/** Runs beside the page (a Web Worker): thousands of files are unpacked, checked and scored while their reader goes on. */

import { createSealTools, findSubtle } from '../../interop/hand-in/signatures.ts';
import type { ReviewRequest } from './review-messages.ts';
import { serveReview } from './serve-review.ts';

const subtle = findSubtle();
const serve = serveReview(subtle && createSealTools(subtle), (answer) => self.postMessage(answer));

self.addEventListener('message', ({ data }: MessageEvent<ReviewRequest>) => serve(data));
