import type { ArrivalCause } from './troubles.ts';

/** Statuses that say “not now” rather than “not here” (RFC 9110): too slow, too many, and every fault of the server's own. */
const isPassing = (status: number) => status === 408 || status === 429 || status >= 500;

/** Why an answer that is no success brings no file. @param status of HTTP; 0 where no answer came */
export function toArrivalCause(status: number): ArrivalCause {
  if (status === 0 || isPassing(status)) return 'not_arrived';
  return status === 404 || status === 410 ? 'gone' : 'foreign';
}
