import { useTranslation } from 'react-i18next';
import { findSentence } from '../../../domain/library/scenario-in-language.ts';
import type { Debrief } from '../../../domain/scoring/debrief.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { RuleCard } from '../../components/rule-card.tsx';
import { toStepLabel } from '../to-step-label.ts';
import styles from './debrief.module.css';
import type { ReviewProps } from './review-props.ts';

/** One rule a step to take away, for the criterion that cost the most there; every step gets one, the weakest first. */
export function RuleCards({ debrief, talk }: ReviewProps) {
  const { t } = useTranslation('debrief');
  const steps = [...debrief.steps].sort((a, b) => a.score - b.score);
  return (
    <Card title={t('cardsHeading')}>
      <p>{t('cardsText')}</p>
      <div className={styles.cards}>
        {steps.map(({ step }) => {
          const criterion = findWeakestCriterion(debrief, talk, step);
          if (criterion === undefined) return null;
          return (
            <RuleCard
              key={step}
              {...toStepLabel(talk, step)}
              rule={findSentence(talk.methodWords, `criterion.${criterion.id}.rule`)}
              sources={criterion.sources}
            />
          );
        })}
      </div>
      <p className={styles.actions}>
        <Button onClick={() => window.print()}>{t('print')}</Button>
      </p>
    </Card>
  );
}

/** The criterion whose levels fell furthest short of 3 in the talk; where nothing fell short, the heaviest one. */
function findWeakestCriterion({ moves }: Debrief, { method }: ReviewProps['talk'], step: string) {
  const criteria = method.steps.find(({ id }) => id === step)?.criteria ?? [];
  const shortfall = (id: string) =>
    moves
      .flatMap(({ evidence }) => evidence)
      .reduce((sum, evidence) => (evidence.kind === 'mark' && evidence.criterion === id ? sum + (3 - evidence.level) : sum), 0);
  return [...criteria].sort((a, b) => b.weight * shortfall(b.id) - a.weight * shortfall(a.id) || b.weight - a.weight)[0];
}
