import { useTranslation } from 'react-i18next';
import { Card } from '../../components/card.tsx';
import { Notice } from '../../components/notice.tsx';
import { ClockNotice } from '../clock-notice.tsx';
import { useAttempts } from '../use-attempts.ts';
import { useSettings } from '../use-settings.ts';

/** Whether results and settings outlive this page, as far as the browser has said. */
export function StorageCard() {
  const { t } = useTranslation('settings');
  const { keeping, persistence } = useAttempts((state) => state.status);
  const { keeping: keepingSettings } = useSettings();
  return (
    <Card title={t('storage')}>
      <p>{keeping === 'kept' ? t('storageKept') : t('storageMemory')}</p>
      {keeping === 'kept' && persistence !== 'unasked' && <p>{persistence === 'granted' ? t('storagePersistent') : t('storageNotPersistent')}</p>}
      {keeping === 'kept' && persistence !== 'granted' && <p>{t('storagePrivate')}</p>}
      <ClockNotice />
      {keepingSettings === 'memory_only' && (
        <Notice kind="warn" live>
          {t('settingsMemory')}
        </Notice>
      )}
    </Card>
  );
}
