import { useTranslation } from 'react-i18next';
import { Notice } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProgressLine } from '../../components/progress-line.tsx';
import { useBackup } from '../use-backup.ts';
import { usePageTitle } from '../use-page-title.ts';
import { useSettings } from '../use-settings.ts';
import { BackupCard } from './backup-card.tsx';
import { LookCard } from './look-card.tsx';
import { OfflineCard } from './offline-card.tsx';
import { RestoreCard } from './restore-card.tsx';
import styles from './settings.module.css';
import { StorageCard } from './storage-card.tsx';
import { TalkingCard } from './talking-card.tsx';

/**
 * What a person sets for this device; every change takes effect and is kept at once. Where there is room, what one sets
 * stands beside what is kept on the device; both are read from top to bottom, one after the other.
 */
export function SettingsScreen() {
  const { t } = useTranslation('settings');
  const heading = usePageTitle(t('heading'));
  const { problems } = useSettings();
  return (
    <>
      <PageHeader title={t('heading')} titleRef={heading} />
      {problems.length > 0 && (
        <Notice kind="warn" title={t('badTitle')}>
          {t('badText')}
        </Notice>
      )}
      <div className={styles.page}>
        <div className={styles.column}>
          <LookCard />
          <TalkingCard />
        </div>
        <div className={styles.column}>
          <StorageCard />
          <BackupCards />
          <OfflineCard />
        </div>
      </div>
    </>
  );
}

/** Saving to a file and restoring from one, once their code has arrived. */
function BackupCards() {
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
