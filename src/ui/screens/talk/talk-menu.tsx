import { useSelector } from '@xstate/react';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Button } from '../../components/button.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { useAttemptActor, useTell } from '../attempt-context.tsx';
import { usePrerendered } from '../prerendered.ts';
import { useServices } from '../services.ts';
import styles from './talk.module.css';

type TalkMenuProps = {
  readonly isAssessed: boolean;
  /** A moment of another talk is lived again. */
  readonly isAgain: boolean;
};

/** What can be done with the talk as a whole: pause it, or leave it and go on another time. */
export const TalkMenu = memo(function TalkMenu({ isAssessed, isAgain }: TalkMenuProps) {
  const { t } = useTranslation('talk');
  const actor = useAttemptActor();
  const tell = useTell();
  const { currentAttempt } = useServices();
  const [, navigate] = useLocation();
  const [isLeaving, setLeaving] = useState(false);
  const isPaused = useSelector(actor, (snapshot) => snapshot.hasTag('paused'));
  const isTalking = useSelector(actor, (snapshot) => snapshot.hasTag('talking'));
  const prerendered = usePrerendered();
  // The customer waits while the question is open, and goes on being paused after it when that was so before.
  const ask = () => {
    tell({ type: 'talk.pause', reason: 'question' });
    setLeaving(true);
  };
  const stay = () => {
    tell({ type: 'talk.resume', reasons: ['question'] });
    setLeaving(false);
  };
  const leave = () => {
    currentAttempt.getState().leave();
    navigate('/');
  };
  return (
    <div className={styles.menu}>
      {isAgain && <span className={styles.mode}>{t('againBadge')}</span>}
      {isAssessed && <span className={styles.mode}>{t('assessmentBadge')}</span>}
      {isTalking && !isPaused && (
        <Button onClick={() => tell({ type: 'talk.pause', reason: 'asked' })} disabled={prerendered !== undefined}>
          {t('pause')}
        </Button>
      )}
      {isTalking && prerendered === undefined && <Button onClick={ask}>{t('leave')}</Button>}
      {prerendered !== undefined && <ButtonLink href={prerendered.homeHref}>{t('leave')}</ButtonLink>}
      <ConfirmDialog open={isLeaving} title={t('leaveTitle')} confirmLabel={t('leave')} cancelLabel={t('stay')} onConfirm={leave} onCancel={stay}>
        {t('leaveText')}
      </ConfirmDialog>
    </div>
  );
});
