import { useSelector } from '@xstate/react';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { ButtonLink } from '../../components/button-link.tsx';
import { Card } from '../../components/card.tsx';
import { focusShown } from '../../components/focus-shown.ts';
import { ProgressLine } from '../../components/progress-line.tsx';
import { useAttemptActor } from '../attempt-context.tsx';
import { useServices } from '../services.ts';
import { ROUTE_TO, toDebrief } from '../to-address.ts';
import { TroubleNotice } from '../trouble-notice.tsx';
import styles from './talk.module.css';

/** The talk is over: the way to the debrief, in the place of the replies. */
export function TalkEnd({ attemptId }: { readonly attemptId: string }) {
  const { t } = useTranslation('talk');
  const actor = useAttemptActor();
  const [, navigate] = useLocation();
  const { currentAttempt } = useServices();
  const isFinished = useSelector(actor, (snapshot) => snapshot.hasTag('finished'));
  const isUnscored = useSelector(actor, (snapshot) => snapshot.hasTag('unscored'));
  // The debrief takes the place of its talk, which is over: Back leads to where one was before both.
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    navigate(ROUTE_TO.debrief(attemptId), { replace: true });
  };
  return (
    <Card>
      <div className={styles.end}>
        <p>
          <strong>{t('finished')}</strong>
        </p>
        {isFinished ? (
          <ButtonLink ref={focusShown} variant="primary" href={toDebrief(attemptId)} onClick={open}>
            {t('toDebrief')}
          </ButtonLink>
        ) : isUnscored ? (
          <TroubleNotice of="talk.unscored" onRetry={() => void currentAttempt.getState().retry()} />
        ) : (
          <ProgressLine label={t('scoring')} />
        )}
      </div>
    </Card>
  );
}
