import type { StartTroubleId, TroubleId } from '../../../src/domain/trouble/troubles.ts';
import type { CauseTrouble } from './cause.ts';
import { FILE_CAUSES } from './file-causes.ts';
import { PAGE_CAUSES } from './page-causes.ts';
import { START_CAUSES } from './start-causes.ts';
import { TALK_CAUSES } from './talk-causes.ts';
import { WORKER_CAUSES } from './worker-causes.ts';

/** How each row of the table of troubles is brought about in a browser: a row without one does not compile, and fails a test. */
export const CAUSES: Readonly<Record<StartTroubleId | TroubleId, CauseTrouble>> = {
  ...START_CAUSES,
  ...FILE_CAUSES,
  ...PAGE_CAUSES,
  ...TALK_CAUSES,
  ...WORKER_CAUSES,
};
