import type { Assembled, AttemptRecords } from './assemble-attempt.ts';

/** Attempts after which the page gets to paint and take clicks. */
const BATCH = 500;

/** Puts attempts together. What reads them is loaded only where there are any: the first talk does not wait for it. */
export async function assembleAll<const Records extends readonly AttemptRecords[]>(records: Records): Promise<{ [Index in keyof Records]: Assembled }> {
  const assembled: Assembled[] = [];
  if (records.length > 0) {
    const { assembleAttempt } = await import('./assemble-attempt.ts');
    for (let done = 0; done < records.length; done += BATCH) {
      if (done > 0) await new Promise((resolve) => setTimeout(resolve));
      assembled.push(...records.slice(done, done + BATCH).map(assembleAttempt));
    }
  }
  return assembled as { [Index in keyof Records]: Assembled };
}
