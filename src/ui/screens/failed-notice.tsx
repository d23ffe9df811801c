import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { LaterWords } from './later-words.tsx';
import { useServices } from './services.ts';
import { TroubleNotice } from './trouble-notice.tsx';

type FailedNoticeProps = {
  /** Whether it stands in the place of a whole page. */
  readonly wholePage?: boolean;
};

/** The kept talks could not be read at all: says so, and tries again on request. */
export function FailedNotice(props: FailedNoticeProps) {
  return (
    <LaterWords>
      <Failed {...props} />
    </LaterWords>
  );
}

function Failed({ wholePage = false }: FailedNoticeProps) {
  const { t } = useTranslation('history');
  const { attempts: store } = useServices();
  const retry = <Button onClick={() => void store.getState().load()}>{t('retry')}</Button>;
  if (wholePage) {
    return (
      <TroubleNotice kind="bad" title={t('failedTitle')} action={retry}>
        {t('failedText')}
      </TroubleNotice>
    );
  }
  return (
    <Notice kind="bad" live title={t('failedTitle')} action={retry}>
      {t('failedText')}
    </Notice>
  );
}
