import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { BackupStore } from '../../app/backup/backup-store.ts';
import { countUnsaved } from '../../app/backup/count-unsaved.ts';
import { useAttempts } from './use-attempts.ts';

/** Results that one would be sorry to lose. */
const ENOUGH = 5;

/**
 * How many results to remind of, those of other copies of Amends in this browser too, which the file holds as well. None while they are few,
 * unless the memory of the page alone has them; none once that was put off.
 */
export function useReminder(store: BackupStore): number {
  const attempts = useAttempts((state) => state.attempts);
  const isInMemory = useInMemory();
  const { lastBackup, isPutOff } = useStore(store);
  const unsaved = useMemo(() => countUnsaved(attempts, lastBackup), [attempts, lastBackup]);
  return isPutOff || (unsaved < ENOUGH && !isInMemory) ? 0 : unsaved;
}

/** Whether nothing is kept beyond the page. */
export function useInMemory(): boolean {
  return useAttempts(({ status: { keeping } }) => keeping !== 'kept' && keeping !== 'taken_over');
}
