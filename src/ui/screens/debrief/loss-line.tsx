import { useTranslation } from 'react-i18next';
import { findSentence } from '../../../domain/scenario/scenario-in-language.ts';
import type { Loss } from '../../../domain/scoring/list-losses.ts';
import { StepBadge } from '../../components/step-badge.tsx';
import { useFormats } from '../../language/use-formats.ts';
import { LiveAgainButton } from '../live-again-button.tsx';
import { toStepLabel } from '../to-step-label.ts';
import styles from './debrief.module.css';
import type { ReviewProps } from './review-props.ts';
import { SaidLine } from './said-line.tsx';
import { sayLoss, sayPrice } from './say-loss.ts';

type LossLineProps = ReviewProps & {
  readonly loss: Loss;
  readonly turned: boolean;
};

/** One reply that cost points: how many, in which step, what it lacked, what was said, and what to say instead. */
export function LossLine({ loss, debrief, talk, turned }: LossLineProps) {
  const { t } = useTranslation(['debrief', 'parts']);
  const { formatList } = useFormats();
  const move = debrief.moves[loss.move];
  return (
    <li className={styles.step} data-colour={toStepLabel(talk, loss.step).colour}>
      <p className={styles.stepHead}>
        <StepBadge {...toStepLabel(talk, loss.step)} size="plain" />
        <b className={styles.lost}>{sayPrice(loss, t)}</b>
      </p>
      <p className={styles.finding}>
        {sayLoss(loss, { talk, t, formatList })} {turned && <b className={styles.tag}>{t('turned')}</b>}
      </p>
      {move !== undefined && (
        <div className={styles.detail}>
          <SaidLine move={move} talk={talk} />
          {move.better !== undefined && (
            <p className={styles.better}>
              <b>{t('parts:tryInstead')}</b> <q>{findSentence(talk.words, `turn.${move.turn}.${move.better}`)}</q>
            </p>
          )}
          {move.better !== undefined && (
            <p>
              <LiveAgainButton move={loss.move} />
            </p>
          )}
        </div>
      )}
    </li>
  );
}
