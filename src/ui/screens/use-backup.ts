import { useEffect, useState } from 'react';
import type { Backup } from '../../app/backup/start-backup.ts';
import { useServices } from './services.ts';

/** Saving and restoring, once their code has arrived; where it does not, the screen does without them. */
export function useBackup(): Backup | undefined {
  const { openBackup } = useServices();
  const [backup, setBackup] = useState<Backup>();
  useEffect(() => {
    let isGone = false;
    openBackup().then(
      (opened) => isGone || setBackup(opened),
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, [openBackup]);
  return backup;
}
