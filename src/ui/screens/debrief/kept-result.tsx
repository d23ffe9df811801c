import { useTranslation } from 'react-i18next';
import type { Result } from '../../../domain/attempt/attempt-schema.ts';
import type { ScenarioInLanguage } from '../../../domain/library/scenario-in-language.ts';
import { Card } from '../../components/card.tsx';
import { joinDots } from '../../components/join-dots.ts';
import { Notice } from '../../components/notice.tsx';
import { StepBars } from '../../components/step-bars.tsx';
import styles from './debrief.module.css';
import { listKept } from './list-kept.ts';

type KeptResultProps = { readonly result: Result; readonly talk: ScenarioInLanguage };

/** What is left of a talk whose complaint has changed: the result that was kept with it, and nothing worked out anew. */
export function KeptResult({ result, talk }: KeptResultProps) {
  const { t } = useTranslation('debrief');
  const { steps, errors } = listKept(result, talk);
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
