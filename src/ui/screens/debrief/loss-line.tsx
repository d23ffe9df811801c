import { useTranslation } from 'react-i18next';
import { findSentence } from '../../../domain/scenario/scenario-in-language.ts';
import type { Loss } from '../../../domain/scoring/list-losses.ts';
import { StepBadge } from '../../components/step-badge.tsx';
import { useNarrow } from '../../components/use-narrow.ts';
import { useFormats } from '../../language/use-formats.ts';
import { toStepLabel } from '../to-step-label.ts';
import styles from './debrief.module.css';
import type { ReviewProps } from './review-props.ts';
import { SaidLine } from './said-line.tsx';
import { sayClosed, sayLoss, sayPrice } from './say-loss.ts';

type LossLineProps = ReviewProps & {
  readonly loss: Loss;
  readonly turned: boolean;
  /** In few lines: what was lacked and said. */
  readonly isBrief: boolean;
};

/** One reply that cost points: how many, in which step, what it lacked, what it closed, and what to say instead. */
export function LossLine({ loss, debrief, talk, turned, isBrief }: LossLineProps) {
  const { t } = useTranslation(['debrief', 'parts']);
  const { formatList } = useFormats();
  const isNarrow = useNarrow();
  const move = debrief.moves[loss.move];
  const say = { talk, t, formatList };
  const closed = sayClosed(loss, say);
  return (
    <li className={styles.step} data-colour={toStepLabel(talk, loss.step).colour}>
      <p className={styles.stepHead}>
        <StepBadge {...toStepLabel(talk, loss.step)} size="plain" />
        <b className={styles.lost}>{sayPrice(loss, t)}</b>
      </p>
      <p className={styles.finding}>
        {sayLoss(loss, say)} {turned && <b className={styles.tag}>{t('turned')}</b>}
      </p>
      {closed !== undefined && !isNarrow && <p className={styles.anchor}>{closed}</p>}
      {move !== undefined && <SaidLine move={move} talk={talk} isShort={isBrief} />}
      {move?.better !== undefined && !isBrief && (
        <p className={styles.better}>
          <b>{t('parts:tryInstead')}</b> <q>{findSentence(talk.words, `turn.${move.turn}.${move.better}`)}</q>
        </p>
      )}
    </li>
  );
}
