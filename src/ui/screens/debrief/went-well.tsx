import { useTranslation } from 'react-i18next';
import { SILENCE } from '../../../domain/conversation/talk-state.ts';
import { findSentence } from '../../../domain/scenario/scenario-in-language.ts';
import type { MoveReview } from '../../../domain/scoring/debrief.ts';
import type { StepReview } from '../../../domain/scoring/review-steps.ts';
import type { ReviewProps } from './review-props.ts';
import styles from './went-well.module.css';

type WentWellProps = ReviewProps & {
  readonly reviews: readonly StepReview[];
  /** The talk lost nothing: then this is the best of all that was good. */
  readonly isBest: boolean;
};

/** The sentence that did the customer the most good, so that a talk gone wrong is told more than its faults; nothing where every reply that did had a better one beside it. */
export function WentWell({ debrief, talk, reviews, isBest }: WentWellProps) {
  const { t } = useTranslation('debrief');
  const shown = new Set(reviews.flatMap(({ worked }) => (worked === undefined ? [] : [worked.move])));
  const [best] = debrief.moves
    .filter((move, index) => move.choice !== SILENCE && move.errors.length === 0 && move.better === undefined && (shown.has(index) || measureRelief(move) > 0))
    .sort((a, b) => measureRelief(b) - measureRelief(a));
  if (best === undefined) return null;
  return (
    <p className={styles.well}>
      <b>{t(isBest ? 'bestOfAll' : 'wentWell')}</b> <q>{findSentence(talk.words, `turn.${best.turn}.${best.choice}`)}</q>
    </p>
  );
}

/** How much better the customer felt after a move, in points of mood. */
function measureRelief({ before, after }: MoveReview): number {
  return before.anger - after.anger + after.trust - before.trust;
}
