import { useTranslation } from 'react-i18next';
import { findSentence, type ScenarioInLanguage } from '../../../domain/library/scenario-in-language.ts';
import { StepBadge } from '../../components/step-badge.tsx';
import { toStepLabel } from '../to-step-label.ts';
import styles from './method-guide.module.css';

type MethodGuideProps = { readonly talk: ScenarioInLanguage; readonly step: string; readonly place: string };

/**
 * The rules of every step: at hand in guided mode, behind a button that stays out of the way. It stays open or shut as one
 * left it; inside it each turn begins with the step it is about.
 */
export function MethodGuide({ talk, step, place }: MethodGuideProps) {
  const { t } = useTranslation('talk');
  return (
    <details className={styles.guide}>
      <summary>{t('guide')}</summary>
      <div key={place} className={styles.body}>
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
