import { useTranslation } from 'react-i18next';
import type { StepReview } from '../../../domain/scoring/review-steps.ts';
import styles from './debrief.module.css';
import { FindingLine } from './finding-line.tsx';
import type { ReviewProps } from './review-props.ts';
import { SaidLine } from './said-line.tsx';
import { sayMove } from './say-move.ts';
import { SourcesLink } from './sources-link.tsx';

type StepWorkedProps = ReviewProps & { readonly review: StepReview };

/** What worked in a step: the best that was shown of it, and the reply that showed it; its why where that finds nothing amiss. */
export function StepWorked({ review: { worked, score }, debrief, talk }: StepWorkedProps) {
  const { t } = useTranslation('debrief');
  const move = worked && debrief.moves[worked.move];
  return (
    <div className={styles.side}>
      <h4>{t('worked')}</h4>
      {worked === undefined || move === undefined ? (
        <p>{t(score > 0 ? 'workedInPart' : 'workedNothing')}</p>
      ) : (
        <>
          <FindingLine finding={worked.finding} talk={talk} />
          <SaidLine move={move} talk={talk} />
          {Object.keys(move.lost).length === 0 && <p>{sayMove(talk.words, move, t).why}</p>}
          <SourcesLink method={talk.method.id} ids={worked.finding.sources} />
        </>
      )}
    </div>
  );
}
