import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import { listLivedAgain } from '../../../domain/attempt/list-lived-again.ts';
import { Button } from '../../components/button.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import { Card } from '../../components/card.tsx';
import { joinDots } from '../../components/join-dots.ts';
import { toDebrief } from '../to-address.ts';
import styles from './history.module.css';
import { useMore } from './use-more.ts';

type LivedAgainCardProps = {
  readonly attempts: readonly Attempt[];
  readonly toTitle: (attempt: Attempt) => string;
};

/** The moments that were lived again: what the talk scored as it was had, what it scored then, and whether that mended it. */
export function LivedAgainCard({ attempts, toTitle }: LivedAgainCardProps) {
  const { t } = useTranslation('history');
  const moments = useMemo(() => listLivedAgain(attempts), [attempts]);
  const { shown, showMore, refOf } = useMore(moments, ({ after }) => after.id);
  if (moments.length === 0) return null;
  return (
    <Card title={t('againHeading')}>
      <ul className={styles.attempts}>
        {shown.map((moment) => {
          const { before, moves, after, isMended } = moment;
          return (
            <li key={after.id} ref={refOf(moment)} tabIndex={-1}>
              <div>
                <p className={styles.name}>{t('againRow', { title: toTitle(before), number: moves + 1 })}</p>
                <p className={styles.meta}>{joinDots(t(isMended ? 'mended' : 'notMended'), `${before.result?.overall} → ${after.result?.overall}`)}</p>
              </div>
              <b className={styles.score}>{after.result?.overall}</b>
              <div className={styles.actions}>
                <ButtonLink href={toDebrief(after.id)}>{t('open')}</ButtonLink>
              </div>
            </li>
          );
        })}
      </ul>
      {showMore !== undefined && (
        <p className={styles.more}>
          <Button onClick={showMore}>{t('more')}</Button>
        </p>
      )}
    </Card>
  );
}
