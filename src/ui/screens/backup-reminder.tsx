import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { BackupStore } from '../../app/backup/backup-store.ts';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { BackupAnswer } from './settings/backup-answer.tsx';
import { useBackup } from './use-backup.ts';
import { useReminder } from './use-reminder.ts';

/** Says quietly that results are in no backup yet, with the button that saves one and what came of it. */
export function BackupReminder() {
  const { backup } = useBackup();
  return backup === undefined ? null : <Reminder store={backup.saving} />;
}

function Reminder({ store }: { readonly store: BackupStore }) {
  const { t } = useTranslation('backup');
  const { save, putOff } = useStore(store);
  const count = useReminder(store);
  return (
    <>
      <BackupAnswer store={store} />
      {count > 0 && (
        <Notice
          kind="info"
          title={t('onlyHere', { count })}
          action={
            <>
              <Button onClick={() => void save()}>{t('save')}</Button>
              <Button onClick={putOff}>{t('later')}</Button>
            </>
          }
        >
          {t('why')}
        </Notice>
      )}
    </>
  );
}
