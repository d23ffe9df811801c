import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import { listTakenBack } from '../../../domain/attempt/list-taken-back.ts';
import { FoldedCard } from '../../components/folded-card.tsx';
import type { ReviewProps } from './review-props.ts';
import { sayMove } from './say-move.ts';
import styles from './taken-back-card.module.css';

type TakenBackCardProps = Pick<ReviewProps, 'talk'> & { readonly attempt: Attempt };

/** What was said and taken back, and what stood in its place in the end; nothing where nothing was. */
export function TakenBackCard({ attempt, talk: { words } }: TakenBackCardProps) {
  const { t } = useTranslation(['debrief', 'parts']);
  const taken = listTakenBack(attempt);
  if (taken.length === 0) return null;
  return (
    <FoldedCard title={t('takenBackHeading')}>
      <ol className={styles.list}>
        {taken.map(({ at, move, stood }) => (
          <li key={at}>
            <p className={styles.taken}>
              <span className="visually-hidden">{t('takenBack')} </span>
              <s>{sayMove(words, move, t).said}</s>
            </p>
            <p>
              <b>{t('stoodInTheEnd')}</b>{' '}
              {stood === undefined ? t('stoodNothing') : stood.choice === move.choice ? t('stoodSame') : sayMove(words, stood, t).said}
            </p>
          </li>
        ))}
      </ol>
    </FoldedCard>
  );
}
