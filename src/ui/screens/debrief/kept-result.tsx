import { useTranslation } from 'react-i18next';
import type { Result } from '../../../domain/attempt/attempt-schema.ts';
import { findSentence, type ScenarioInLanguage } from '../../../domain/library/scenario-in-language.ts';
import { findStep } from '../../../domain/method/method-index.ts';
import { Card } from '../../components/card.tsx';
import { joinDots } from '../../components/join-dots.ts';
import { Notice } from '../../components/notice.tsx';
import { StepBars } from '../../components/step-bars.tsx';
import { toStepLabel } from '../to-step-label.ts';
import styles from './debrief.module.css';

type KeptResultProps = { readonly result: Result; readonly talk: ScenarioInLanguage };

/** What is left of a talk whose complaint has changed: the result that was kept with it, and nothing worked out anew. */
export function KeptResult({ result, talk }: KeptResultProps) {
  const { t } = useTranslation('debrief');
  const steps = Object.entries(result.steps).map(([step, score]) => ({
    ...(findStep(talk.method, step) === undefined ? { step, letter: '', name: step } : toStepLabel(talk, step)),
    score,
  }));
  const errors = result.criticalErrors.map((error) => findSentence(talk.methodWords, `error.${error}`)).filter((name) => name !== '');
  return (
    <>
      <Notice kind="warn" title={t('changedTitle')}>
        {t('changedText')}
      </Notice>
      <Card title={t('keptHeading')}>
        <p className={styles.keptScore}>{t('keptScore', { score: result.overall })}</p>
        <p>{joinDots(t(`ending.${result.endingKind}`), t(result.passed ? 'passed' : 'notPassed'), ...errors)}</p>
        <StepBars label={t('stepsLabel')} steps={steps} />
      </Card>
    </>
  );
}
