import { useTranslation } from 'react-i18next';
import { findTurningMove } from '../../../domain/scoring/find-turning-move.ts';
import type { StepReview } from '../../../domain/scoring/review-steps.ts';
import { FoldedCard } from '../../components/folded-card.tsx';
import styles from './debrief.module.css';
import type { ReviewProps } from './review-props.ts';
import { StepBlock } from './step-block.tsx';

type StepsCardProps = ReviewProps & { readonly reviews: readonly StepReview[] };

/** Every step of the method in order; the reply on which the talk turned is marked in the first step that names it, if one does: each names the dearest. */
export function StepsCard({ debrief, talk, reviews }: StepsCardProps) {
  const { t } = useTranslation('debrief');
  const turning = findTurningMove(debrief);
  const turned = reviews.find(({ loss }) => loss !== undefined && loss.move === turning)?.step;
  return (
    <FoldedCard title={t('reviewHeading')}>
      {turning === undefined && <p>{t('turnedNothing')}</p>}
      <div className={styles.steps}>
        {reviews.map((review) => (
          <StepBlock key={review.step} review={review} debrief={debrief} talk={talk} turned={review.step === turned} />
        ))}
      </div>
    </FoldedCard>
  );
}
