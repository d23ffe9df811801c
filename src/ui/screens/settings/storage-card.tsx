import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { ClockNotice } from '../clock-notice.tsx';
import { useServices } from '../services.ts';
import { TroubleNotice } from '../trouble-notice.tsx';
import { useAttempts } from '../use-attempts.ts';
import { useSettings } from '../use-settings.ts';
import backup from './backup.module.css';
import styles from './settings.module.css';
import { StorageSpace } from './storage-space.tsx';

const KEEPING = {
  kept: 'storageKept',
  memory_only: 'storageMemory',
  full: 'storageFull',
  blocked: 'storageBlocked',
  deleted: 'storageDeleted',
  newer: 'storageNewer',
  taken_over: 'storageTakenOver',
} as const;

const WORDS = { granted: 'storagePersistent', refused: 'storageNotPersistent', unasked: 'backup:unasked', unavailable: 'storageNotPersistent' } as const;

/** Whether results and settings outlive this page, as far as the browser has said, and how much room there is. */
export function StorageCard() {
  const { t } = useTranslation(['settings', 'backup']);
  const { attempts } = useServices();
  const { keeping, persistence } = useAttempts((state) => state.status);
  const { keeping: keepingSettings } = useSettings();
  const [isAsked, setIsAsked] = useState(false);
  const outcome = useRef<HTMLParagraphElement>(null);
  const ask = async () => {
    await attempts.getState().askToPersist();
    setIsAsked(true);
  };
  const isKept = keeping === 'kept';
  const canAsk = isKept && (persistence === 'unasked' || persistence === 'refused');
  const isGranted = isAsked && persistence === 'granted';
  useLayoutEffect(() => {
    // The button that was pressed has gone: the focus goes to what came of it.
    if (isGranted) outcome.current?.focus();
  }, [isGranted]);
  return (
    <Card title={t('storage')}>
      <div className={styles.lines}>
        <p>{t(KEEPING[keeping])}</p>
        {isKept && (
          <p ref={outcome} role="status" tabIndex={-1}>
            {isAsked && persistence === 'refused' ? t('backup:refused') : t(WORDS[persistence])}
          </p>
        )}
        {isKept && persistence !== 'granted' && <p>{t('storagePrivate')}</p>}
        {(isKept || keeping === 'full') && <StorageSpace />}
      </div>
      {canAsk && (
        <div className={backup.row}>
          <Button onClick={() => void ask()}>{t('backup:ask')}</Button>
        </div>
      )}
      <ClockNotice />
      {keepingSettings === 'memory_only' && <TroubleNotice of="settings.memory_only" />}
    </Card>
  );
}
