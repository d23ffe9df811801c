import { useTranslation } from 'react-i18next';
import { findSentence } from '../../../domain/scenario/scenario-in-language.ts';
import { Card } from '../../components/card.tsx';
import { joinDots } from '../../components/join-dots.ts';
import { ScoreDisplay } from '../../components/score-display.tsx';
import { StepBars } from '../../components/step-bars.tsx';
import { toStepLabel } from '../to-step-label.ts';
import styles from './debrief.module.css';
import type { ReviewProps } from './review-props.ts';

type ScoreCardProps = ReviewProps & { readonly best: number | undefined; readonly first: number | undefined };

/** What came of it at a glance: ending, overall score, the five steps, and the errors that keep a talk from passing. */
export function ScoreCard({ debrief, talk, best, first }: ScoreCardProps) {
  const { t } = useTranslation('debrief');
  const ending = t(`ending.${debrief.ending.kind}`);
  const earlier = [best === undefined ? '' : t('best', { score: best }), first === undefined ? '' : t('first', { score: first })];
  const detail = joinDots(...earlier.filter((part) => part !== ''));
  return (
    <Card title={t('stepsHeading')}>
      <ScoreDisplay
        score={debrief.overall}
        passMark={debrief.passMark}
        passed={debrief.passed}
        label={joinDots(ending, debrief.passed ? t('passed') : t('notPassed'))}
        detail={detail === '' ? undefined : detail}
      />
      <StepBars label={t('stepsLabel')} steps={debrief.steps.map(({ step, score }) => ({ ...toStepLabel(talk, step), score }))} />
      <p className={styles.ending}>{findSentence(talk.words, `ending.${debrief.ending.id}`)}</p>
    </Card>
  );
}
