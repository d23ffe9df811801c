import type { Assembled, AttemptRecords } from './assemble-attempt.ts';

/** The code that reads attempts has not come: no fault of what keeps them. Says what the browser said. */
export class MissingCodeError extends Error {}

/**
 * Puts attempts together. What reads them is loaded only where there are any: the first talk does not wait for it. Rejects with
 * a `MissingCodeError` where it does not come; asked again, it may.
 */
export async function assembleAll<const Records extends readonly AttemptRecords[]>(records: Records): Promise<{ [Index in keyof Records]: Assembled }> {
  const assemble = records.length > 0 ? await loadAssembler() : undefined;
  return records.map((each) => assemble?.(each)) as { [Index in keyof Records]: Assembled };
}

async function loadAssembler() {
  try {
    return (await import('./assemble-attempt.ts')).assembleAttempt;
  } catch (error) {
    throw new MissingCodeError(error instanceof Error ? error.message : String(error));
  }
}
