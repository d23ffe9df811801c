/** Why a report cannot be written, as far as that is known: it does not fit into memory, or anything else. */
export type ReportFailure = 'memory' | 'failed';

/** A report that cannot be written. */
export class ReportError extends Error {
  readonly why: ReportFailure;

  constructor(why: ReportFailure) {
    super(why === 'memory' ? 'The report does not fit into memory.' : 'The report cannot be written.');
    this.why = why;
  }
}

/** How browsers say that something is too large: an array, a text, a buffer, a copy for another thread. Other errors have the same names. */
const TOO_LARGE = /memory|allocation|invalid (?:array|string|typed array|array buffer) length|too (?:large|long)|could not be cloned.*size/i;

/** Why it could not be written, by the error. */
export function tellFailure(error: unknown): ReportFailure {
  return error instanceof Error && TOO_LARGE.test(error.message) ? 'memory' : 'failed';
}
