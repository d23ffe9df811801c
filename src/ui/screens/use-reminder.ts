import { useStore } from 'zustand';
import type { BackupStore } from '../../app/backup/backup-store.ts';
import { countUnsaved } from '../../app/backup/count-unsaved.ts';
import { useAttempts } from './use-attempts.ts';

/** How many results to remind of; none once that was put off. */
export function useReminder(store: BackupStore): number {
  const attempts = useAttempts((state) => state.attempts);
  const { lastBackup, isPutOff } = useStore(store);
  return isPutOff ? 0 : countUnsaved(attempts, lastBackup);
}
