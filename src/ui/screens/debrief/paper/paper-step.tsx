import { useTranslation } from 'react-i18next';
import { findSentence } from '../../../../domain/library/scenario-in-language.ts';
import type { StepReview } from '../../../../domain/scoring/review-steps.ts';
import { useFormats } from '../../../language/use-formats.ts';
import { toStepLabel } from '../../to-step-label.ts';
import { BetterLine } from '../better-line.tsx';
import type { ReviewProps } from '../review-props.ts';
import { SaidLine } from '../said-line.tsx';
import { sayFinding } from '../say-finding.ts';
import { sayLoss } from '../say-loss.ts';
import { sayMove } from '../say-move.ts';
import paper from './paper.module.css';
import { PaperStepName } from './paper-step-name.tsx';
import styles from './paper-steps.module.css';

type PaperStepProps = ReviewProps & { readonly review: StepReview };

/** One step: its score, the best that was shown of it, and what cost the most: said and better side by side. */
export function PaperStep({ review, debrief, talk }: PaperStepProps) {
  const { t } = useTranslation(['debrief', 'parts']);
  const { worked, loss } = review;
  const shown = worked && debrief.moves[worked.move];
  return (
    <article className={styles.step}>
      <h3>
        <PaperStepName {...toStepLabel(talk, review.step)} />
        <span className={styles.score}>
          {review.score}
          {t('parts:of_hundred')}
        </span>
      </h3>
      {!review.reached && (
        <p>
          {t('notReached')} {findSentence(talk.methodWords, `step.${review.step}.goal`)}
        </p>
      )}
      {worked !== undefined && (
        <p>
          <b>{t('worked')}</b> {sayFinding(worked.finding, talk, t)}
        </p>
      )}
      {loss === undefined && shown !== undefined && <SaidLine move={shown} talk={talk} />}
      {loss === undefined && review.reached && <p>{t('keptAll')}</p>}
      {loss === undefined && !review.reached && (
        <p>
          <b>{t('nextTime')}</b> {findSentence(talk.methodWords, `criterion.${review.takeaway}.rule`)}
        </p>
      )}
      <Loss review={review} debrief={debrief} talk={talk} />
    </article>
  );
}

function Loss({ review: { loss, takeaway }, debrief, talk }: PaperStepProps) {
  const { t } = useTranslation('debrief');
  const { formatList } = useFormats();
  const move = loss && debrief.moves[loss.move];
  if (loss === undefined || move === undefined) return null;
  return (
    <>
      <p>
        <b>{t('notWorked')}</b> {sayLoss(loss, talk, t, t('lostHere', { points: Math.round(loss.lost) }))}
      </p>
      {loss.finding === undefined && <p>{t('outOfReach')}</p>}
      <div className={styles.pair}>
        <SaidLine move={move} talk={talk} />
        <BetterLine move={move} talk={talk} takeaway={takeaway} />
      </div>
      <p>{sayMove(talk.words, move, t).why}</p>
      {loss.finding !== undefined && <p className={paper.small}>{t('sources', { ids: formatList(loss.finding.sources) })}</p>}
    </>
  );
}
