import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { useOffline } from './use-offline.ts';

/** A newer version waits: one takes it when one likes, and never in the middle of a talk. */
export function NewVersionNotice() {
  const { t } = useTranslation('offline');
  const { hasNewVersion, isHeldUp, loadNewVersion, dismissNewVersion } = useOffline();
  if (!hasNewVersion) return null;
  return (
    <Notice kind="info" live title={t('newTitle')} onDismiss={dismissNewVersion} action={<Button onClick={() => void loadNewVersion()}>{t('reload')}</Button>}>
      {isHeldUp ? t('newHeldUp') : t('newText')}
    </Notice>
  );
}
