import { useTranslation } from 'react-i18next';
import { TROUBLES } from '../../../domain/trouble/troubles.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { OfflineLine } from '../offline-line.tsx';
import { useAttempts } from '../use-attempts.ts';
import { useHeld } from '../use-held.ts';
import { useOffline } from '../use-offline.ts';
import styles from './settings.module.css';

/** What the button that keeps the app is called. */
const KEEP = { waiting: 'getReady', preparing: 'getReady', ready: 'checkAgain', failed: 'retry' } as const;

/** Whether the app works without a network here, what stands in the way where it does not, and installing it. */
export function OfflineCard() {
  const { t, i18n } = useTranslation(['offline']);
  const { status, keep, isInstallable, install } = useOffline();
  const trouble = status.phase === 'failed' ? status.trouble : undefined;
  const isKept = useAttempts((attempts) => attempts.status.keeping === 'kept');
  const isPreparing = status.phase === 'preparing';
  const isOffered = useHeld(isInstallable);
  return (
    <Card title={t('heading')}>
      <div className={styles.lines}>
        <OfflineLine />
        {status.phase === 'ready' && <p>{t('readyText')}</p>}
        {status.phase === 'waiting' && <p>{t('waitingText')}</p>}
        {status.phase === 'failed' && (
          <p>
            {trouble !== undefined && `${t(TROUBLES.worker[trouble.kind].text, { file: 'file' in trouble ? trouble.file : '' })} `}
            {t('failedText')}
          </p>
        )}
        {status.phase !== 'impossible' && (
          // There in every phase, so that it neither comes nor goes under somebody who is on the way through the page.
          <p>
            <Button aria-disabled={isPreparing} onClick={() => isPreparing || void keep(i18n.language)}>
              {t(KEEP[status.phase])}
            </Button>
          </p>
        )}
        {status.phase === 'impossible' && <p>{t(`${status.obstacle}Text`)}</p>}
        {status.phase === 'impossible' && status.obstacle === 'file' && (
          <>
            {isKept && <p>{t('fileResults')}</p>}
            <p>{t('fileShared')}</p>
          </>
        )}
        {status.phase !== 'impossible' && (isOffered ? <Installing onInstall={() => void install()} /> : <p>{t('installHow')}</p>)}
      </div>
    </Card>
  );
}

function Installing({ onInstall }: { readonly onInstall: () => void }) {
  const { t } = useTranslation('offline');
  return (
    <>
      <p>{t('installText')}</p>
      <p>
        <Button onClick={onInstall}>{t('install')}</Button>
      </p>
    </>
  );
}
