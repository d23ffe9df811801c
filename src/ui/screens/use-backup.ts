import { useEffect, useState } from 'react';
import type { Backup } from '../../app/backup/start-backup.ts';
import { useServices } from './services.ts';

/** Saving and restoring, and whether their code is still on its way; where it does not arrive, the screen does without them. */
export function useBackup(): { readonly backup?: Backup; readonly isComing: boolean } {
  const { openBackup } = useServices();
  const [opened, setOpened] = useState<{ readonly backup?: Backup; readonly isComing: boolean }>({ isComing: true });
  useEffect(() => {
    let isGone = false;
    openBackup().then(
      (backup) => isGone || setOpened({ backup, isComing: false }),
      () => isGone || setOpened({ isComing: false }),
    );
    return () => {
      isGone = true;
    };
  }, [openBackup]);
  return opened;
}
