import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import { listLivedAgain } from '../../../domain/attempt/list-lived-again.ts';
import { ButtonLink } from '../../components/button-link.tsx';
import { Card } from '../../components/card.tsx';
import { toDebrief } from '../to-address.ts';
import styles from './history.module.css';

type LivedAgainCardProps = {
  readonly attempts: readonly Attempt[];
  readonly toTitle: (attempt: Attempt) => string;
};

/** The moments that were lived again: what the talk scored as it was had, what it scored then, and whether that mended it. */
export function LivedAgainCard({ attempts, toTitle }: LivedAgainCardProps) {
  const { t } = useTranslation('history');
  const moments = useMemo(() => listLivedAgain(attempts), [attempts]);
  if (moments.length === 0) return null;
  return (
    <Card title={t('againHeading')}>
      <ul className={styles.attempts}>
        {moments.map(({ before, moves, after, isMended }) => (
          <li key={after.id}>
            <div>
              <p className={styles.name}>{t('againRow', { title: toTitle(before), number: moves + 1 })}</p>
              <p className={styles.meta}>{t(isMended ? 'mended' : 'notMended')}</p>
            </div>
            <b className={styles.score}>{`${before.result?.overall} → ${after.result?.overall}`}</b>
            <div className={styles.actions}>
              <ButtonLink href={toDebrief(after.id)}>{t('open')}</ButtonLink>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
