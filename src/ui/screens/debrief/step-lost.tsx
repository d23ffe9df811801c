import { useTranslation } from 'react-i18next';
import type { StepReview } from '../../../domain/scoring/review-steps.ts';
import { useFormats } from '../../language/use-formats.ts';
import { BetterLine } from './better-line.tsx';
import styles from './debrief.module.css';
import { FindingLine } from './finding-line.tsx';
import type { ReviewProps } from './review-props.ts';
import { SaidLine } from './said-line.tsx';
import { sayLoss } from './say-loss.ts';
import { sayMove } from './say-move.ts';
import { SourcesLink } from './sources-link.tsx';

type StepLostProps = ReviewProps & { readonly review: StepReview; readonly turned: boolean };

/** What did not work in a step, or could have come before it was reached: the reply that cost the most, what it lacked, why that matters, and what to say next time. */
export function StepLost({ review: { loss, takeaway, reached }, debrief, talk, turned }: StepLostProps) {
  const { t } = useTranslation('debrief');
  const { formatList } = useFormats();
  const move = loss && debrief.moves[loss.move];
  if (loss === undefined || move === undefined) return null;
  const { words } = talk;
  return (
    <div className={styles.side}>
      <h4>
        {t(reached || loss.finding === undefined ? 'notWorked' : 'earlierChance')} {turned && <b className={styles.tag}>{t('turned')}</b>}
      </h4>
      {loss.finding === undefined ? (
        <p className={styles.finding}>{sayLoss(loss, { talk, t, formatList })}</p>
      ) : (
        <FindingLine finding={loss.finding} talk={talk} />
      )}
      <SaidLine move={move} talk={talk} />
      <p>{sayMove(words, move, t).why}</p>
      <BetterLine move={move} talk={talk} takeaway={takeaway} />
      {loss.finding !== undefined && <SourcesLink method={talk.method.id} ids={loss.finding.sources} />}
    </div>
  );
}
