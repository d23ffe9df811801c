import { useTranslation } from 'react-i18next';
import { ProgressLine } from '../../components/progress-line.tsx';
import { useBackup } from '../use-backup.ts';
import { BackupCard } from './backup-card.tsx';
import { RestoreCard } from './restore-card.tsx';

/** Saving to a file and restoring from one, once their code has arrived. */
export function BackupCards() {
  const { t } = useTranslation('app');
  const { backup, isComing } = useBackup();
  if (isComing) return <ProgressLine label={t('loading')} />;
  if (backup === undefined) return null;
  return (
    <>
      <BackupCard store={backup.saving} />
      <RestoreCard store={backup.restoring} />
    </>
  );
}
