import { useTranslation } from 'react-i18next';
import { findTurningMove } from '../../../domain/scoring/find-turning-move.ts';
import { pickDearestLosses } from '../../../domain/scoring/pick-dearest-losses.ts';
import type { StepReview } from '../../../domain/scoring/review-steps.ts';
import { Card } from '../../components/card.tsx';
import { StepBadge } from '../../components/step-badge.tsx';
import { toStepLabel } from '../to-step-label.ts';
import { BetterLine } from './better-line.tsx';
import styles from './debrief.module.css';
import type { ReviewProps } from './review-props.ts';
import { SaidLine } from './said-line.tsx';
import { sayLoss } from './say-loss.ts';

type DearestCardProps = ReviewProps & { readonly reviews: readonly StepReview[] };

/** On a phone, before the folded steps: the one or two losses that mattered most, what was said and what to say instead. */
export function DearestCard({ debrief, talk, reviews }: DearestCardProps) {
  const { t } = useTranslation('debrief');
  const dearest = pickDearestLosses(reviews, debrief);
  if (dearest.length === 0) return null;
  const turning = findTurningMove(debrief);
  return (
    <Card title={t('dearestHeading')}>
      <ol className={styles.dearest}>
        {dearest.map(({ step, loss, takeaway, price }) => {
          const move = debrief.moves[loss.move];
          return (
            <li key={step} className={styles.step} data-colour={toStepLabel(talk, step).colour}>
              <p className={styles.stepHead}>
                <StepBadge {...toStepLabel(talk, step)} size="plain" />
                {loss.move === turning && <b className={styles.tag}>{t('turned')}</b>}
              </p>
              <p className={styles.finding}>{sayLoss(loss, talk, t, t('lostOverall', { points: Math.max(1, Math.round(price)) }))}</p>
              {move !== undefined && (
                <>
                  <SaidLine move={move} talk={talk} />
                  <BetterLine move={move} talk={talk} takeaway={takeaway} />
                </>
              )}
            </li>
          );
        })}
      </ol>
    </Card>
  );
}
