import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import { reviewSteps } from '../../../domain/scoring/review-steps.ts';
import { StepBars } from '../../components/step-bars.tsx';
import { useFormats } from '../../language/use-formats.ts';
import { toStepLabel } from '../to-step-label.ts';
import styles from './debrief.module.css';
import { DecisionCard } from './decision-card.tsx';
import { ErrorsCard } from './errors-card.tsx';
import { Farewell } from './farewell.tsx';
import { LossesCard } from './losses-card.tsx';
import { MoodCard } from './mood-card.tsx';
import { OneReplyAway } from './one-reply-away.tsx';
import { Result } from './result.tsx';
import type { ReviewProps } from './review-props.ts';
import { RoadsCard } from './roads-card.tsx';
import { RuleCards } from './rule-cards.tsx';
import { sayResult } from './say-result.ts';
import { StepsCard } from './steps-card.tsx';
import { TakenBackCard } from './taken-back-card.tsx';
import { TalkCard } from './talk-card.tsx';
import { TwoSides } from './two-sides.tsx';

/** A scored talk, from the person it was about to the details, in one order whatever the width: how it went, what to change, what now, and then why. */
export function Review({ attempt, debrief, talk }: ReviewProps & { readonly attempt: Attempt }) {
  const { t } = useTranslation('debrief');
  const { formatList } = useFormats();
  const { method, scenario } = talk;
  const reviews = reviewSteps(method, scenario, debrief);
  const { name, sentence, obstacles } = sayResult({ attempt, debrief, talk }, reviews, t, formatList);
  const part = { debrief, talk };
  return (
    <div className={styles.page}>
      <Farewell {...part} isHero={name === 'perfect'} />
      <Result {...part} attempt={attempt} reviews={reviews} name={name} sentence={sentence} />
      <StepBars
        label={t('stepsLabel')}
        steps={reviews.map(({ step, score, reached }) => ({ ...toStepLabel(talk, step), score: reached ? score : undefined }))}
        without={t('stepNotReached')}
        isRow
      />
      <TwoSides {...part} obstacles={obstacles} />
      <div className={styles.folds}>
        <ErrorsCard {...part} />
        <OneReplyAway {...part} />
        <LossesCard {...part} />
        <StepsCard {...part} reviews={reviews} />
        <MoodCard {...part} />
        <RoadsCard {...part} />
        <DecisionCard {...part} />
        <RuleCards talk={talk} reviews={reviews} />
        <TakenBackCard attempt={attempt} talk={talk} />
        <TalkCard {...part} />
      </div>
    </div>
  );
}
