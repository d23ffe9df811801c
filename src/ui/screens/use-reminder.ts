import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { BackupStore } from '../../app/backup/backup-store.ts';
import { countUnsaved } from '../../app/backup/count-unsaved.ts';
import { useAttempts } from './use-attempts.ts';

/** How many results to remind of, those of other copies of Amends in this browser too, which the file holds as well; none once that was put off. */
export function useReminder(store: BackupStore): number {
  const attempts = useAttempts((state) => state.attempts);
  const { lastBackup, isPutOff } = useStore(store);
  return useMemo(() => (isPutOff ? 0 : countUnsaved(attempts, lastBackup)), [isPutOff, attempts, lastBackup]);
}
