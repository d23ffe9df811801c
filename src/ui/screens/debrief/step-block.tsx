import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { findSentence } from '../../../domain/scenario/scenario-in-language.ts';
import type { StepReview } from '../../../domain/scoring/review-steps.ts';
import { Fold } from '../../components/fold.tsx';
import { StepBadge } from '../../components/step-badge.tsx';
import { useFormats } from '../../language/use-formats.ts';
import { toStepLabel } from '../to-step-label.ts';
import styles from './debrief.module.css';
import type { ReviewProps } from './review-props.ts';
import { nameSteps, sayLoss } from './say-loss.ts';
import { StepLost } from './step-lost.tsx';
import { StepWorked } from './step-worked.tsx';

type StepBlockProps = ReviewProps & {
  readonly review: StepReview;
  /** The reply on which the talk turned is explained here. */
  readonly turned: boolean;
};

/** One step of the method: its score, and folded what worked and what did not. */
export function StepBlock(props: StepBlockProps) {
  const { review, talk } = props;
  const { t } = useTranslation(['debrief', 'parts']);
  const { formatList } = useFormats();
  const id = useId();
  const { step: _, ...label } = toStepLabel(talk, review.step);
  return (
    <article className={styles.step} data-colour={label.colour} aria-labelledby={id}>
      <h3 id={id} className={styles.stepHead}>
        <StepBadge {...label} size="plain" />
        {review.reached && (
          <span>
            {review.score}
            <span className="visually-hidden">{t('parts:ofHundred')}</span>
          </span>
        )}
      </h3>
      {!review.reached ? (
        <NotReached {...props} />
      ) : review.loss === undefined ? (
        <Fold summary={review.toldIn.length === 0 ? t('keptAll') : t('toldIn', { steps: formatList(nameSteps(review.toldIn, talk)) })}>
          <StepWorked {...props} />
        </Fold>
      ) : (
        <Fold summary={sayLoss(review.loss, { talk, t, formatList })}>
          <div className={styles.sides}>
            <StepWorked {...props} />
            <StepLost {...props} />
          </div>
        </Fold>
      )}
    </article>
  );
}

function NotReached(props: StepBlockProps) {
  const { review, talk } = props;
  const { t } = useTranslation('debrief');
  return (
    <Fold summary={t('notReached')}>
      <div className={styles.sides}>
        <div className={styles.side}>
          <p>{findSentence(talk.methodWords, `step.${review.step}.goal`)}</p>
          <p className={styles.better}>
            <b>{t('nextTime')}</b> {findSentence(talk.methodWords, `criterion.${review.takeaway}.rule`)}
          </p>
        </div>
        <StepLost {...props} />
      </div>
    </Fold>
  );
}
