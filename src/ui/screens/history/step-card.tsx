import { useTranslation } from 'react-i18next';
import type { MethodInLanguage } from '../../../app/library/library-types.ts';
import type { StepTrace } from '../../../domain/attempt/trace-step.ts';
import type { Spot } from '../../../domain/scoring/list-spots.ts';
import { joinDots } from '../../components/join-dots.ts';
import { ScoreTrend } from '../../components/score-trend.tsx';
import { StepBadge } from '../../components/step-badge.tsx';
import { shortenQuote } from '../debrief/shorten-quote.ts';
import { toDebrief } from '../to-address.ts';
import { toStepLabel } from '../to-step-label.ts';
import styles from './overview.module.css';
import { sayFindingName, sayMoment } from './say-spot.ts';
import type { Review } from './use-reviews.ts';

type StepCardProps = {
  readonly step: string;
  /** Undefined: no talk has come to it. */
  readonly trace: StepTrace | undefined;
  readonly method: MethodInLanguage;
  /** What cost the most points in this step lately; undefined where nothing is known of it. */
  readonly weak: Spot | undefined;
  readonly reviews: readonly Review[];
};

/** One step: its latest score, how it came there, and in words what to mend, with the sentence that showed it. */
export function StepCard({ step, trace, method, weak, reviews }: StepCardProps) {
  const { t } = useTranslation('history');
  const { t: ofDebrief } = useTranslation('debrief');
  const { step: _, ...label } = toStepLabel(method, step);
  const isKept = reviews.every(({ attempt }) => attempt.result?.steps[step] === 100);
  return (
    <li className={styles.step} data-colour={label.colour}>
      <h3 className={styles.stepName}>
        <StepBadge {...label} size="plain" />
      </h3>
      {trace === undefined ? (
        <p className={styles.figures}>{ofDebrief('stepNotReached')}</p>
      ) : (
        <>
          <StepFigures {...trace} />
          <ScoreTrend points={trace.points} passMark={method.method.pass.mark} />
        </>
      )}
      {reviews.length > 0 && (
        <div className={styles.words}>
          {weak === undefined ? (
            isKept && <p>{t('kept')}</p>
          ) : (
            <>
              <p>{t('toMend', { finding: sayFindingName(weak.finding, method.methodWords) })}</p>
              <p>
                <a href={toDebrief(weak.moment.attempt)}>
                  <q>{shortenQuote(sayMoment(weak, reviews, ofDebrief))}</q>
                </a>
              </p>
            </>
          )}
        </div>
      )}
    </li>
  );
}

/** The latest score, and how it came there. */
function StepFigures({ of, first, best, latest, count }: StepTrace) {
  const { t } = useTranslation(['history', 'parts']);
  const course = count > 1 ? t('bestFirst', { best, first }) : t(of === 'assessed' ? 'onceAssessed' : 'once');
  return (
    <p className={styles.figures}>
      <b>
        {latest}
        <span className="visually-hidden">{t('parts:ofHundred')}</span>
      </b>{' '}
      <span>{of === 'guided' ? joinDots(course, t('rowGuided')) : course}</span>
    </p>
  );
}
