import { useTranslation } from 'react-i18next';
import { findSentence } from '../../../domain/scenario/scenario-in-language.ts';
import { composeVerdict } from '../../../domain/scoring/compose-verdict.ts';
import type { Obstacles } from '../../../domain/scoring/find-obstacles.ts';
import { useFormats } from '../../language/use-formats.ts';
import type { ReviewProps } from './review-props.ts';
import { nameSteps } from './say-loss.ts';
import { nameParting } from './say-result.ts';
import styles from './two-sides.module.css';

type TwoSidesProps = ReviewProps & { readonly obstacles: Obstacles };

/** How the talk was handled and what the customer decided, each in a line of its own, and why where the two part. */
export function TwoSides({ debrief, talk, obstacles }: TwoSidesProps) {
  const { t } = useTranslation('debrief');
  const { formatList } = useFormats();
  const parting = nameParting(obstacles);
  const handled = obstacles.mark ? 'mark' : obstacles.errors ? 'errors' : obstacles.steps.length > 0 ? 'steps' : 'enough';
  return (
    <dl className={styles.sides}>
      <div>
        <dt>{t('handledHeading')}</dt>
        <dd>{t(`handled.${handled}`, { score: debrief.overall, passMark: debrief.passMark, steps: formatList(nameSteps(obstacles.steps, talk)) })}</dd>
      </div>
      <div>
        <dt>{t('decidedHeading')}</dt>
        <dd>
          <p>{t(`ending.${debrief.ending.kind}`)}</p>
          <Spoken debrief={debrief} talk={talk} />
        </dd>
      </div>
      {parting !== undefined && (
        <div className={styles.parting}>
          <dt className="visually-hidden">{t('partedHeading')}</dt>
          <dd>{t(`parted.${parting}`)}</dd>
        </div>
      )}
    </dl>
  );
}

/** The verdict in the customer's own words: what was good, what is missing, and whether they will be back; nothing where the method has no words for it. */
function Spoken({ debrief: { verdict, ending }, talk }: ReviewProps) {
  const { t } = useTranslation('debrief');
  const rated = composeVerdict(verdict, ending.kind).map(({ criterion, as }) => findSentence(talk.methodWords, `verdict.${criterion}.${as}`));
  if (rated.includes('')) return null;
  const sentences = [...rated, t(verdict.wouldRecommend ? 'says.recommends' : verdict.wouldStay ? 'says.stays' : 'says.leaves')];
  return (
    <p className={styles.spoken}>
      <q>{sentences.join(' ')}</q>
    </p>
  );
}
