import { useTranslation } from 'react-i18next';
import { findTurningMove } from '../../../../domain/scoring/find-turning-move.ts';
import type { StepReview } from '../../../../domain/scoring/review-steps.ts';
import type { ReviewProps } from '../review-props.ts';
import { PaperStep } from './paper-step.tsx';
import styles from './paper-steps.module.css';

type PaperStepsProps = ReviewProps & { readonly reviews: readonly StepReview[] };

/** Every step in order: what worked, and the loss in it that cost the most, with what to say instead. */
export function PaperSteps({ debrief, talk, reviews }: PaperStepsProps) {
  const { t } = useTranslation('debrief');
  return (
    <section>
      <h2>{t('reviewHeading')}</h2>
      {findTurningMove(debrief) === undefined && <p className={styles.lead}>{t('turnedNothing')}</p>}
      {reviews.map((review) => (
        <PaperStep key={review.step} debrief={debrief} talk={talk} review={review} />
      ))}
    </section>
  );
}
