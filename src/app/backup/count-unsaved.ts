import type { Attempt } from '../../domain/attempt/attempt-schema.ts';
import { isFinished } from '../../domain/attempt/summarize-attempts.ts';
import type { LastBackup } from '../ports.ts';

/** How many results are in no file that this device remembers. */
export function countUnsaved(attempts: readonly Attempt[], lastBackup: LastBackup | undefined): number {
  const saved = new Set(lastBackup?.results);
  return attempts.filter((attempt) => isFinished(attempt) && !saved.has(attempt.id)).length;
}
