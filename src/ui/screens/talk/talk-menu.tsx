import { useSelector } from '@xstate/react';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Button } from '../../components/button.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { usePrerendered } from '../prerendered.ts';
import { useSession } from '../session-context.tsx';
import styles from './talk.module.css';

/** What can be done with the talk as a whole: pause it, or leave it and go on another time. */
export const TalkMenu = memo(function TalkMenu({ isAssessed }: { readonly isAssessed: boolean }) {
  const { t } = useTranslation('talk');
  const session = useSession();
  const [, navigate] = useLocation();
  const [isLeaving, setLeaving] = useState(false);
  const [isHeld, setHeld] = useState(false);
  const isPaused = useSelector(session, (snapshot) => snapshot.hasTag('paused'));
  const isTalking = useSelector(session, (snapshot) => snapshot.hasTag('talking'));
  const prerendered = usePrerendered();
  // The customer waits while the question is open, and goes on being paused after it when that was so before.
  const ask = () => {
    setHeld(!isPaused);
    session.send({ type: 'talk.pause' });
    setLeaving(true);
  };
  const stay = () => {
    if (isHeld) session.send({ type: 'talk.resume' });
    setLeaving(false);
  };
  const leave = () => {
    session.send({ type: 'session.leave' });
    navigate('/');
  };
  return (
    <div className={styles.menu}>
      {isAssessed && <span className={styles.mode}>{t('assessmentBadge')}</span>}
      {isTalking && !isPaused && (
        <Button onClick={() => session.send({ type: 'talk.pause' })} disabled={prerendered !== undefined}>
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
