import { useTranslation } from 'react-i18next';
import type { MethodInLanguage } from '../../../app/library/library-types.ts';
import { findCriterion } from '../../../domain/method/method-index.ts';
import type { CriterionCount } from '../../../domain/review/count-criteria.ts';
import { findSentence } from '../../../domain/scenario/scenario-in-language.ts';
import { StepBadge } from '../../components/step-badge.tsx';
import { toStepLabel } from '../to-step-label.ts';
import type { ShowBehind } from './behind-figure.ts';
import { FigureLink } from './figure-link.tsx';
import styles from './missed-criteria.module.css';
import review from './review.module.css';

type MissedCriteriaProps = {
  /** The most missed first. */
  readonly criteria: readonly CriterionCount[];
  readonly method: MethodInLanguage;
  readonly onShow: ShowBehind;
};

/** As many as one can work on. */
const MOST = 5;

/** The criteria that were missed most, under their step, of how many chances. */
export function MissedCriteria({ criteria, method, onShow }: MissedCriteriaProps) {
  const { t } = useTranslation('review');
  const missed = criteria.filter((one) => one.missed > 0).slice(0, MOST);
  return (
    <section className={review.part}>
      <h3>{t('work.missedHeading')}</h3>
      {missed.length === 0 && <p className={review.quiet}>{t('work.missedNone')}</p>}
      <ul className={styles.missed}>
        {missed.map(({ criterion, missed: times, chances }) => {
          const name = findSentence(method.methodWords, `criterion.${criterion}`) || criterion;
          const { step: _, ...label } = toStepLabel(method, findCriterion(method.method, criterion)?.step ?? '');
          return (
            <li key={criterion} data-colour={label.colour}>
              <StepBadge {...label} size="plain" />
              <span>{name}</span>
              <span className={styles.track} aria-hidden="true">
                <span className={styles.fill} style={{ '--part': times / chances }} />
              </span>
              <FigureLink behind={() => ({ title: t('work.missedTitle', { criterion: name }), query: { missed: criterion } })} onShow={onShow}>
                {t('work.missedOf', { missed: times, chances })}
              </FigureLink>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
