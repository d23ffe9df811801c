import { type ReactNode, type Ref, useDeferredValue } from 'react';
import { findSentence, type ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import { StepTrail } from '../../components/step-trail.tsx';
import { OfferPolicy } from '../offer-policy.tsx';
import { toStepLabel } from '../to-step-label.ts';
import { CustomerCard } from './customer-card.tsx';
import styles from './talk.module.css';

type TalkLayoutProps = {
  readonly talk: ScenarioInLanguage;
  readonly anger: number;
  readonly trust: number;
  /** Step of the turn, where the trail of steps is shown. */
  readonly trail: { readonly current: string | undefined } | undefined;
  readonly headingRef?: Ref<HTMLHeadingElement>;
  /** Beside the heading. */
  readonly menu?: ReactNode;
  /** What is said and can be said. */
  readonly children: ReactNode;
};

/** How a talk stands on the page: the customer and the policy at the side, heading, steps and the talk itself. */
export function TalkLayout({ talk, anger, trust, trail, headingRef, menu, children }: TalkLayoutProps) {
  // What was said shows first; the face, which is much to draw, follows it.
  const mood = { anger: useDeferredValue(anger), trust: useDeferredValue(trust) };
  return (
    <div className={styles.page}>
      <aside className={styles.side}>
        <CustomerCard talk={talk} {...mood} />
        <OfferPolicy talk={talk} />
      </aside>
      <div className={styles.talk}>
        <header className={styles.head}>
          <h1 ref={headingRef} tabIndex={-1} className={styles.title}>
            {findSentence(talk.words, 'title')}
          </h1>
          {menu}
        </header>
        {trail !== undefined && <StepTrail steps={talk.method.steps.map(({ id }) => toStepLabel(talk, id))} current={trail.current} />}
        {children}
      </div>
    </div>
  );
}
