import { useTranslation } from 'react-i18next';
import { findCriterion } from '../../../domain/method/method-index.ts';
import { findSentence, type ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import type { StepReview } from '../../../domain/scoring/review-steps.ts';
import { FoldedCard } from '../../components/folded-card.tsx';
import { RuleCard } from '../../components/rule-card.tsx';
import { toStepLabel } from '../to-step-label.ts';
import styles from './debrief.module.css';
import { orderRules } from './order-rules.ts';
import { sayRuleOrder } from './say-rule-order.ts';

type RuleCardsProps = { readonly reviews: readonly StepReview[]; readonly talk: ScenarioInLanguage };

/** One rule a step to take away. */
export function RuleCards({ reviews, talk }: RuleCardsProps) {
  const { t } = useTranslation('debrief');
  return (
    <FoldedCard title={t('cardsHeading')}>
      <p>{sayRuleOrder(reviews, t)}</p>
      <div className={styles.cards}>
        {orderRules(reviews).map(({ step, takeaway }) => (
          <RuleCard
            key={step}
            {...toStepLabel(talk, step)}
            rule={findSentence(talk.methodWords, `criterion.${takeaway}.rule`)}
            sources={findCriterion(talk.method, takeaway)?.sources ?? []}
          />
        ))}
      </div>
    </FoldedCard>
  );
}
