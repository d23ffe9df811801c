import { useTranslation } from 'react-i18next';
import { findSentence, type ScenarioInLanguage } from '../../../domain/library/scenario-in-language.ts';
import { StepBadge } from '../../components/step-badge.tsx';
import { toStepLabel } from '../to-step-label.ts';
import styles from './talk.module.css';

type MethodGuideProps = { readonly talk: ScenarioInLanguage; readonly step: string };

/** The rules of every step, the present one open: at hand in guided mode, behind a button that stays out of the way. */
export function MethodGuide({ talk, step }: MethodGuideProps) {
  const { t } = useTranslation('talk');
  return (
    <details className={styles.guide}>
      <summary>{t('guide')}</summary>
      <div className={styles.guideBody}>
        {talk.method.steps.map(({ id, criteria }) => (
          <details key={id} open={id === step} name="method-guide">
            <summary>
              <StepBadge {...toStepLabel(talk, id)} size="plain" />
              {id === step && <b>{t('guideNow')}</b>}
            </summary>
            <p>{findSentence(talk.methodWords, `step.${id}.goal`)}</p>
            <ul>
              {criteria.map((criterion) => (
                <li key={criterion.id}>{findSentence(talk.methodWords, `criterion.${criterion.id}.rule`)}</li>
              ))}
            </ul>
          </details>
        ))}
      </div>
    </details>
  );
}
