import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { MethodInLanguage } from '../../../app/library/library-types.ts';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import type { StepTrace } from '../../../domain/attempt/trace-step.ts';
import type { Spot } from '../../../domain/scoring/list-spots.ts';
import styles from './overview.module.css';
import { StepCard } from './step-card.tsx';
import { StepTable } from './step-table.tsx';
import type { Review } from './use-reviews.ts';

type StepCardsProps = {
  readonly traces: readonly StepTrace[];
  /** The talks that count, the earliest first. */
  readonly counted: readonly Attempt[];
  readonly method: MethodInLanguage;
  /** What cost points lately, the most first. */
  readonly weak: readonly Spot[];
  readonly reviews: readonly Review[];
  readonly toTitle: (attempt: Attempt) => string;
};

/** The steps of the method side by side, those that no talk has come to among them, and the same figures as a table. */
export function StepCards({ traces, counted, method, weak, reviews, toTitle }: StepCardsProps) {
  const { t } = useTranslation('history');
  const id = useId();
  return (
    <section className={styles.board} aria-labelledby={id}>
      <h2 id={id} className="visually-hidden">
        {t('stepsHeading')}
      </h2>
      <ul className={styles.steps}>
        {method.method.steps.map(({ id: step }) => (
          <StepCard
            key={step}
            step={step}
            trace={traces.find((trace) => trace.step === step)}
            method={method}
            weak={findWeak(step, weak, reviews)}
            reviews={reviews}
          />
        ))}
      </ul>
      <StepTable traces={traces} counted={counted} method={method} toTitle={toTitle} />
    </section>
  );
}

/** What to tell of a step: what lacked most in it, or else what lacked most elsewhere and cost something in it too, in a talk that came to it. */
function findWeak(step: string, weak: readonly Spot[], reviews: readonly Review[]): Spot | undefined {
  const hasCost = ({ moment }: Spot) => {
    const review = reviews.find(({ attempt }) => attempt.id === moment.attempt);
    return review?.attempt.result?.steps[step] !== undefined && review.debrief.moves[moment.move]?.lost[step] !== undefined;
  };
  return weak.find((spot) => spot.step === step) ?? weak.find(hasCost);
}
