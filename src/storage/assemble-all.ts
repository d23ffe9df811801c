import type { Assembled, AttemptRecords } from './assemble-attempt.ts';

/** Puts attempts together. What reads them is loaded only where there are any: the first talk does not wait for it. */
export async function assembleAll<const Records extends readonly AttemptRecords[]>(records: Records): Promise<{ [Index in keyof Records]: Assembled }> {
  const assemble = records.length > 0 ? (await import('./assemble-attempt.ts')).assembleAttempt : undefined;
  return records.map((each) => assemble?.(each)) as { [Index in keyof Records]: Assembled };
}
