import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import { findTurningMove } from '../../../domain/scoring/find-turning-move.ts';
import type { StepReview } from '../../../domain/scoring/review-steps.ts';
import { ButtonLink } from '../../components/button-link.tsx';
import { StepPetals } from '../../components/step-petals.tsx';
import { LiveAgainButton } from '../live-again-button.tsx';
import { toStepLabel } from '../to-step-label.ts';
import { NextLink } from './next-link.tsx';
import { OneThing } from './one-thing.tsx';
import styles from './result.module.css';
import type { ReviewProps } from './review-props.ts';
import type { ResultName } from './say-result.ts';
import { WentWell } from './went-well.tsx';

type ResultProps = ReviewProps & {
  readonly attempt: Attempt;
  readonly reviews: readonly StepReview[];
  readonly name: ResultName;
  /** How it went in one sentence. */
  readonly sentence: string;
};

/** How it went in one sentence, the one thing to change, and what to do now. */
export function Result({ attempt, debrief, talk, reviews, name, sentence }: ResultProps) {
  const { t } = useTranslation('debrief');
  const id = useId();
  const turning = findTurningMove(debrief);
  const isPerfect = name === 'perfect';
  const again = turning !== undefined && <LiveAgainButton move={turning} primary={!debrief.passed} label={t('againHere')} />;
  const next = <NextLink attempt={attempt} isPrimary={debrief.passed || turning === undefined} />;
  return (
    <section className={styles.result} aria-labelledby={id} data-perfect={isPerfect || undefined}>
      {isPerfect && <StepPetals steps={reviews.map(({ step }) => toStepLabel(talk, step))} />}
      <div className={styles.words}>
        <h2 id={id}>{sentence}</h2>
        {(isPerfect || name === 'brokeOff') && <WentWell debrief={debrief} talk={talk} reviews={reviews} isBest={isPerfect} />}
      </div>
      {turning !== undefined && <OneThing move={turning} debrief={debrief} talk={talk} />}
      <Actions>
        {debrief.passed ? next : again}
        {debrief.passed ? again : next}
        {turning === undefined && <ButtonLink href="#/">{t('other')}</ButtonLink>}
      </Actions>
    </section>
  );
}

/** Stays in view on a phone, however long the words above are. */
function Actions({ children }: { readonly children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}
