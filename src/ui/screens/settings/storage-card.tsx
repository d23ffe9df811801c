import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Notice } from '../../components/notice.tsx';
import { ClockNotice } from '../clock-notice.tsx';
import { useServices } from '../services.ts';
import { useAttempts } from '../use-attempts.ts';
import { useSettings } from '../use-settings.ts';
import styles from './backup.module.css';
import { StorageSpace } from './storage-space.tsx';

const WORDS = { granted: 'storagePersistent', refused: 'storageNotPersistent', unasked: 'backup:unasked', unavailable: 'storageNotPersistent' } as const;

/** Whether results and settings outlive this page, as far as the browser has said, and how much room there is. */
export function StorageCard() {
  const { t } = useTranslation(['settings', 'backup']);
  const { attempts } = useServices();
  const { keeping, persistence } = useAttempts((state) => state.status);
  const { keeping: keepingSettings } = useSettings();
  const [isAsked, setIsAsked] = useState(false);
  const ask = async () => {
    await attempts.getState().askToPersist();
    setIsAsked(true);
  };
  const canAsk = keeping === 'kept' && (persistence === 'unasked' || persistence === 'refused');
  return (
    <Card title={t('storage')}>
      <p>{keeping === 'kept' ? t('storageKept') : t('storageMemory')}</p>
      {keeping === 'kept' && <p role="status">{isAsked && persistence === 'refused' ? t('backup:refused') : t(WORDS[persistence])}</p>}
      {keeping === 'kept' && persistence !== 'granted' && <p>{t('storagePrivate')}</p>}
      {canAsk && (
        <div className={styles.row}>
          <Button onClick={() => void ask()}>{t('backup:ask')}</Button>
        </div>
      )}
      <StorageSpace />
      <ClockNotice />
      {keepingSettings === 'memory_only' && (
        <Notice kind="warn" live>
          {t('settingsMemory')}
        </Notice>
      )}
    </Card>
  );
}
