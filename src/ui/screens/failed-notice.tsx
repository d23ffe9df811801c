import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { LaterWords } from './later-words.tsx';
import { useServices } from './services.ts';

/** The kept talks could not be read at all: says so, and tries again on request. */
export function FailedNotice() {
  return (
    <LaterWords>
      <Failed />
    </LaterWords>
  );
}

function Failed() {
  const { t } = useTranslation('history');
  const { attempts: store } = useServices();
  return (
    <Notice kind="bad" live title={t('failedTitle')} action={<Button onClick={() => void store.getState().load()}>{t('retry')}</Button>}>
      {t('failedText')}
    </Notice>
  );
}
