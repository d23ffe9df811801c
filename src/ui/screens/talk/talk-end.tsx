import { useSelector } from '@xstate/react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/button-link.tsx';
import { Card } from '../../components/card.tsx';
import { ProgressLine } from '../../components/progress-line.tsx';
import { useSession } from '../session-context.tsx';
import { toDebrief } from '../to-address.ts';
import styles from './talk.module.css';

/** The talk is over: the way to the debrief, in the place of the replies. */
export function TalkEnd({ attemptId }: { readonly attemptId: string }) {
  const { t } = useTranslation('talk');
  const session = useSession();
  const isFinished = useSelector(session, (snapshot) => snapshot.hasTag('finished'));
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isFinished) link.current?.focus();
  }, [isFinished]);
  return (
    <Card>
      <div className={styles.end}>
        <p>
          <strong>{t('finished')}</strong>
        </p>
        {isFinished ? (
          <ButtonLink ref={link} variant="primary" href={toDebrief(attemptId)}>
            {t('toDebrief')}
          </ButtonLink>
        ) : (
          <ProgressLine label={t('scoring')} />
        )}
      </div>
    </Card>
  );
}
