import { useTranslation } from 'react-i18next';
import { findSentence } from '../../../domain/scenario/scenario-in-language.ts';
import type { MoveReview } from '../../../domain/scoring/debrief.ts';
import styles from './debrief.module.css';
import type { ReviewProps } from './review-props.ts';

type BetterLineProps = Pick<ReviewProps, 'talk'> & {
  readonly move: MoveReview;
  /** Criterion whose rule stands in where no reply would have been better. */
  readonly takeaway: string;
};

/** What to say instead of a reply that lost something, or the rule to go by next time. */
export function BetterLine({ move, talk: { words, methodWords }, takeaway }: BetterLineProps) {
  const { t } = useTranslation(['debrief', 'parts']);
  return move.better === undefined ? (
    <p className={styles.better}>
      <b>{t('nextTime')}</b> {findSentence(methodWords, `criterion.${takeaway}.rule`)}
    </p>
  ) : (
    <p className={styles.better}>
      <b>{t('parts:tryInstead')}</b> <q>{findSentence(words, `turn.${move.turn}.${move.better}`)}</q>
    </p>
  );
}
