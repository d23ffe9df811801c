import type { Assembled, AttemptRecords } from './assemble-attempt.ts';

/** Attempts after which the page gets to paint and take clicks. */
const BATCH = 500;

/** The code that reads attempts has not come: no fault of what keeps them. Says what the browser said. */
export class MissingCodeError extends Error {}

/**
 * Puts attempts together. What reads them is loaded only where there are any: the first talk does not wait for it. Rejects with
 * a `MissingCodeError` where it does not come; asked again, it may.
 */
export async function assembleAll<const Records extends readonly AttemptRecords[]>(records: Records): Promise<{ [Index in keyof Records]: Assembled }> {
  const assembled: Assembled[] = [];
  if (records.length > 0) {
    const assemble = await loadAssembler();
    for (let done = 0; done < records.length; done += BATCH) {
      if (done > 0) await new Promise((resolve) => setTimeout(resolve));
      assembled.push(...records.slice(done, done + BATCH).map(assemble));
    }
  }
  return assembled as { [Index in keyof Records]: Assembled };
}

async function loadAssembler() {
  try {
    return (await import('./assemble-attempt.ts')).assembleAttempt;
  } catch (error) {
    throw new MissingCodeError(error instanceof Error ? error.message : String(error));
  }
}
