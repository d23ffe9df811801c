import { useTranslation } from 'react-i18next';
import { findCriterion } from '../../../../domain/method/method-index.ts';
import { findSentence, type ScenarioInLanguage } from '../../../../domain/scenario/scenario-in-language.ts';
import type { StepReview } from '../../../../domain/scoring/review-steps.ts';
import { useFormats } from '../../../language/use-formats.ts';
import { toStepLabel } from '../../to-step-label.ts';
import { orderRules } from '../order-rules.ts';
import { sayRuleOrder } from '../say-rule-order.ts';
import paper from './paper.module.css';
import styles from './paper-rules.module.css';
import { PaperStepName } from './paper-step-name.tsx';

type PaperRulesProps = { readonly reviews: readonly StepReview[]; readonly talk: ScenarioInLanguage };

/** One rule a step to take away: strips that can be cut out. */
export function PaperRules({ reviews, talk }: PaperRulesProps) {
  const { t } = useTranslation('debrief');
  const { formatList } = useFormats();
  const [first, ...others] = orderRules(reviews).map(({ step, takeaway }) => (
    <div key={step} className={styles.card}>
      <p>
        <span className={styles.sources}>{formatList(findCriterion(talk.method, takeaway)?.sources ?? [])}</span>
        <PaperStepName {...toStepLabel(talk, step)} />
      </p>
      <p className={styles.rule}>{findSentence(talk.methodWords, `criterion.${takeaway}.rule`)}</p>
    </div>
  ));
  return (
    <section>
      <div className={paper.whole}>
        <h2>{t('cardsHeading')}</h2>
        <p>{sayRuleOrder(reviews, t)}</p>
        {first}
      </div>
      {others}
    </section>
  );
}
