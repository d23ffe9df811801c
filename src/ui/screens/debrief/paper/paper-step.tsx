import { useTranslation } from 'react-i18next';
import { findSentence, type ScenarioInLanguage } from '../../../../domain/scenario/scenario-in-language.ts';
import type { MoveReview } from '../../../../domain/scoring/debrief.ts';
import type { Loss } from '../../../../domain/scoring/list-losses.ts';
import type { StepReview } from '../../../../domain/scoring/review-steps.ts';
import { useFormats } from '../../../language/use-formats.ts';
import { toStepLabel } from '../../to-step-label.ts';
import { BetterLine } from '../better-line.tsx';
import type { ReviewProps } from '../review-props.ts';
import { SaidLine } from '../said-line.tsx';
import { sayFinding } from '../say-finding.ts';
import { nameSteps, sayLoss } from '../say-loss.ts';
import { sayMove } from '../say-move.ts';
import paper from './paper.module.css';
import { PaperStepName } from './paper-step-name.tsx';
import styles from './paper-steps.module.css';

type PaperStepProps = ReviewProps & { readonly review: StepReview };

/** One step: its score, the best that was shown of it, and what cost the most: said and better side by side, and why. */
export function PaperStep({ review, debrief, talk }: PaperStepProps) {
  const { t } = useTranslation(['debrief', 'parts']);
  const { formatList } = useFormats();
  const { worked, loss, reached, toldIn } = review;
  const shown = worked && debrief.moves[worked.move];
  const dearest = loss && debrief.moves[loss.move];
  return (
    <article className={styles.step}>
      <div className={styles.gist}>
        <h3>
          <PaperStepName {...toStepLabel(talk, review.step)} />
          {reached && (
            <span className={styles.score}>
              {review.score}
              {t('parts:ofHundred')}
            </span>
          )}
        </h3>
        {!reached && (
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
        {loss === undefined && reached && <p>{toldIn.length === 0 ? t('keptAll') : t('toldIn', { steps: formatList(nameSteps(toldIn, talk)) })}</p>}
        {loss === undefined && !reached && (
          <p>
            <b>{t('nextTime')}</b> {findSentence(talk.methodWords, `criterion.${review.takeaway}.rule`)}
          </p>
        )}
        {loss !== undefined && (
          <p>
            <b>{t(reached || loss.finding === undefined ? 'notWorked' : 'earlierChance')}</b> {sayLoss(loss, { talk, t, formatList })}
          </p>
        )}
        {dearest !== undefined && (
          <div className={styles.pair}>
            <SaidLine move={dearest} talk={talk} />
            <BetterLine move={dearest} talk={talk} takeaway={review.takeaway} />
          </div>
        )}
      </div>
      {loss !== undefined && dearest !== undefined && <Reasons loss={loss} move={dearest} talk={talk} />}
    </article>
  );
}

type ReasonsProps = { readonly loss: Loss; readonly move: MoveReview; readonly talk: ScenarioInLanguage };

/** Why a reply cost what it did, and the sources that say so. */
function Reasons({ loss, move, talk }: ReasonsProps) {
  const { t } = useTranslation('debrief');
  const { formatList } = useFormats();
  return (
    <div className={paper.whole}>
      <p>{sayMove(talk.words, move, t).why}</p>
      {loss.finding !== undefined && <p className={paper.small}>{t('sources', { ids: formatList(loss.finding.sources) })}</p>}
    </div>
  );
}
