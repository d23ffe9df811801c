import { useBackup } from '../use-backup.ts';
import { BackupCard } from './backup-card.tsx';
import { RestoreCard } from './restore-card.tsx';

/** Saving to a file and restoring from one, once their code has arrived. */
export function BackupCards() {
  const backup = useBackup();
  if (backup === undefined) return null;
  return (
    <>
      <BackupCard store={backup.saving} />
      <RestoreCard store={backup.restoring} />
    </>
  );
}
