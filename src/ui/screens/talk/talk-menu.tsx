import { useSelector } from '@xstate/react';
import { memo, type ReactNode, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Button } from '../../components/button.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { useAttemptActor, useTell } from '../attempt-context.tsx';
import { LanguageField } from '../language-field.tsx';
import { usePrerendered } from '../prerendered.ts';
import { useServices } from '../services.ts';
import styles from './talk-menu.module.css';
import { useCloseBeside } from './use-close-beside.ts';

type TalkMenuProps = {
  readonly isAssessed: boolean;
  /** A moment of another talk is lived again. */
  readonly isAgain: boolean;
  /** What can be looked up: the limits, the method. */
  readonly children: ReactNode;
};

/**
 * What can be done with the talk as a whole, and what can be looked up: leave it, pause it, the limits, the method. Beside the talk where there
 * is room; on a phone a way back, what kind of talk it is, and the rest behind a button.
 */
export const TalkMenu = memo(function TalkMenu({ isAssessed, isAgain, children }: TalkMenuProps) {
  const { t } = useTranslation(['talk', 'briefing']);
  const { currentAttempt } = useServices();
  const [, navigate] = useLocation();
  const tell = useTell();
  const [isOpen, setOpen] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const prerendered = usePrerendered();
  const menu = useRef<HTMLDivElement>(null);
  const more = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = () => setOpen(false);
  useCloseBeside(isOpen, close, menu, more);
  // The customer waits while the question is open, and goes on being paused after it when that was so before.
  const ask = () => {
    close();
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
  const isTalking = useSelector(useAttemptActor(), (snapshot) => snapshot.hasTag('talking'));
  return (
    <div ref={menu} className={styles.menu}>
      {prerendered !== undefined ? (
        <a className={styles.back} href={prerendered.homeHref}>
          <span className="visually-hidden">{t('briefing:back')}</span>
        </a>
      ) : (
        <button type="button" className={styles.back} onClick={isTalking ? ask : leave}>
          <span className="visually-hidden">{t('briefing:back')}</span>
        </button>
      )}
      {(isAgain || isAssessed) && <p className={styles.mode}>{t(isAgain ? 'againBadge' : 'assessmentBadge')}</p>}
      <button
        ref={more}
        type="button"
        className={styles.more}
        aria-label={t('more')}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      />
      <div id={id} className={styles.panel} data-open={isOpen}>
        <div className={styles.actions}>
          <PauseButton onPause={close} />
          {isTalking && prerendered === undefined && <Button onClick={ask}>{t('leave')}</Button>}
          {prerendered !== undefined && <ButtonLink href={prerendered.homeHref}>{t('leave')}</ButtonLink>}
        </div>
        {children}
        {isOpen && <LanguageField />}
      </div>
      <ConfirmDialog open={isLeaving} title={t('leaveTitle')} confirmLabel={t('leave')} cancelLabel={t('stay')} onConfirm={leave} onCancel={stay}>
        {/* The list of complaints offers whole talks only. */}
        {t(isAgain ? 'leaveAgainText' : 'leaveText')}
      </ConfirmDialog>
    </div>
  );
});

function PauseButton({ onPause }: { readonly onPause: () => void }) {
  const { t } = useTranslation('talk');
  const tell = useTell();
  const canPause = useSelector(useAttemptActor(), (snapshot) => snapshot.hasTag('talking') && !snapshot.hasTag('paused'));
  const isLive = usePrerendered() === undefined;
  if (!canPause) return null;
  const pause = () => {
    onPause();
    tell({ type: 'talk.pause', reason: 'asked' });
  };
  return (
    <Button onClick={pause} disabled={!isLive}>
      {t('pause')}
    </Button>
  );
}
