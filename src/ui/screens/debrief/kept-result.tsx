import { useTranslation } from 'react-i18next';
import type { MethodInLanguage } from '../../../app/library/library-types.ts';
import type { Result } from '../../../domain/attempt/attempt-schema.ts';
import { Card } from '../../components/card.tsx';
import { joinDots } from '../../components/join-dots.ts';
import { Notice } from '../../components/notice.tsx';
import { StepBars } from '../../components/step-bars.tsx';
import styles from './debrief.module.css';
import { listKept } from './list-kept.ts';

type KeptResultProps = {
  readonly result: Result;
  /** What names the steps; undefined where it is not here: then the overall score stands alone. */
  readonly method: MethodInLanguage | undefined;
  /** Why only the result is left. */
  readonly why?: 'changed' | 'gone' | 'foreign';
  /** Whether a moment was lived again: practice that nobody passes or fails. */
  readonly isAgain: boolean;
};

/** What is left of a talk whose complaint has changed or is not here: the result that was kept with it, and nothing worked out anew. */
export function KeptResult({ result, method, why = 'changed', isAgain }: KeptResultProps) {
  const { t } = useTranslation('debrief');
  const { steps, errors } = listKept(result, method);
  return (
    <>
      <Notice kind="warn" title={t(`${why}Title`)}>
        {t(why === 'foreign' ? 'foreignText' : 'changedText')}
      </Notice>
      <Card title={t('keptHeading')}>
        <p className={styles.keptScore}>{t('keptScore', { score: result.overall })}</p>
        <p>{joinDots(t(`ending.${result.endingKind}`), isAgain ? '' : t(result.passed ? 'passed' : 'notPassed'), ...errors)}</p>
        {steps.length > 0 && <StepBars label={t('stepsLabel')} steps={steps} />}
      </Card>
    </>
  );
}
