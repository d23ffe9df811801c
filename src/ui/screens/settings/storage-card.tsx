import { useTranslation } from 'react-i18next';
import { Card } from '../../components/card.tsx';
import { useAttempts } from '../use-attempts.ts';

/** Whether results outlive this page, as far as the browser has said. */
export function StorageCard() {
  const { t } = useTranslation('settings');
  const { keeping, persistence } = useAttempts((state) => state.status);
  return (
    <Card title={t('storage')}>
      <p>{keeping === 'kept' ? t('storageKept') : t('storageMemory')}</p>
      {keeping === 'kept' && persistence !== 'unasked' && <p>{persistence === 'granted' ? t('storagePersistent') : t('storageNotPersistent')}</p>}
    </Card>
  );
}
