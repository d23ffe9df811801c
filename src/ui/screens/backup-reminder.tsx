import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { BackupStore } from '../../app/backup/backup-store.ts';
import { Button } from '../components/button.tsx';
import styles from './backup-reminder.module.css';
import { BackupOutcome } from './settings/backup-outcome.tsx';
import { useBackup } from './use-backup.ts';
import { useInMemory, useReminder } from './use-reminder.ts';

type BackupReminderProps = {
  /** Told when the reminder was put off, and its button with it: where the focus is to go. */
  readonly onPutOff?: () => void;
};

/** Says quietly that results are in no backup yet, with the button that saves one and what came of it. */
export function BackupReminder(props: BackupReminderProps) {
  const { backup } = useBackup();
  return backup === undefined ? null : <Reminder {...props} store={backup.saving} />;
}

function Reminder({ store, onPutOff }: BackupReminderProps & { readonly store: BackupStore }) {
  const { t } = useTranslation(['backup', 'trouble']);
  const isInMemory = useInMemory();
  const { saving, save, putOff } = useStore(store);
  const count = useReminder(store);
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef(saving.kind);
  useEffect(() => {
    // The file was not there: saving it again is what comes next.
    if (before.current === 'handed' && saving.kind === 'idle' && document.activeElement === document.body) button.current?.focus();
    before.current = saving.kind;
  }, [saving.kind]);
  const dismiss = () => {
    putOff();
    onPutOff?.();
  };
  return (
    <>
      <BackupOutcome store={store} />
      {count > 0 && saving.kind !== 'handed' && (
        <div className={styles.reminder}>
          <p>
            <b>{t('onlyHere', { count })}</b> {isInMemory ? t('trouble:unkept') : t('why')}
          </p>
          <p className={styles.action}>
            <Button ref={button} onClick={() => void save()}>
              {t('save')}
            </Button>
            <Button onClick={dismiss}>{t('later')}</Button>
          </p>
        </div>
      )}
    </>
  );
}
