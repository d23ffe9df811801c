import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { BackupStore } from '../../../app/backup/backup-store.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { useFormats } from '../../language/use-formats.ts';
import { BackupReminder } from '../backup-reminder.tsx';
import { useReminder } from '../use-reminder.ts';
import styles from './backup.module.css';

/** Saving everything to a file, and when that was last done. */
export function BackupCard({ store }: { readonly store: BackupStore }) {
  const { t } = useTranslation('backup');
  const { formatDateTime } = useFormats();
  const { lastBackup, saving, save } = useStore(store);
  const isReminded = useReminder(store) > 0;
  const last = lastBackup === undefined ? t('never') : t('last', { when: formatDateTime(new Date(lastBackup.savedAt), 'medium') });
  const button = useRef<HTMLButtonElement>(null);
  const isQuiet = saving.kind === 'idle' && !isReminded;
  const wasQuiet = useRef(isQuiet);
  useEffect(() => {
    // A notice was put away with the button in it that had the focus.
    if (isQuiet && !wasQuiet.current && document.activeElement === document.body) button.current?.focus();
    wasQuiet.current = isQuiet;
  }, [isQuiet]);
  return (
    <Card title={t('heading')}>
      <p>{[t('text'), last].join(' ')}</p>
      <BackupReminder />
      {!isReminded && saving.kind !== 'handed' && (
        <div className={styles.row}>
          <Button ref={button} onClick={() => void save()}>
            {t('save')}
          </Button>
        </div>
      )}
    </Card>
  );
}
