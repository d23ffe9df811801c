import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useServices } from '../services.ts';
import { useAttempts } from '../use-attempts.ts';

/** After a removal: the way back. */
export function RemovedNotice() {
  const { t } = useTranslation('history');
  const { attempts: store } = useServices();
  const removed = useAttempts((state) => state.removed);
  if (removed === undefined) return null;
  return (
    <Notice kind="info" live action={<Button onClick={() => void store.getState().restore()}>{t('undo')}</Button>}>
      {t('removed')}
    </Notice>
  );
}
