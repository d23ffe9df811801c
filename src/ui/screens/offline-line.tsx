import { useTranslation } from 'react-i18next';
import { TROUBLES } from '../../domain/trouble/troubles.ts';
import { useFormats } from '../language/use-formats.ts';
import { useOffline } from './use-offline.ts';

/** In one line whether one could pull the plug now; nothing where that is not to be had. */
export function OfflineLine() {
  const { t } = useTranslation(['offline']);
  const { formatPercent } = useFormats();
  const { status } = useOffline();
  switch (status.phase) {
    case 'ready':
      return <p>{t('ready')}</p>;
    case 'preparing':
      return <p>{t('preparing', { percent: formatPercent(status.total === 0 ? 0 : status.done / status.total) })}</p>;
    case 'failed':
      return <p>{t(TROUBLES.worker.failed.title)}</p>;
    default:
      return null;
  }
}
