import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { findSentence, type ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import { CardOrFold } from '../../components/card-or-fold.tsx';
import { StepBadge } from '../../components/step-badge.tsx';
import { OfferPolicy } from '../offer-policy.tsx';
import { toStepLabel } from '../to-step-label.ts';
import styles from './briefing.module.css';
import { BriefingHead } from './briefing-head.tsx';
import { FourLines } from './four-lines.tsx';

type BriefingLayoutProps = {
  readonly talk: ScenarioInLanguage;
  readonly headingRef: Ref<HTMLHeadingElement>;
  /** How the talk is begun. */
  readonly children: ReactNode;
};

/** How a briefing stands on the page: four lines and how to begin; all the rest beside them, or folded below. */
export function BriefingLayout({ talk, headingRef, children }: BriefingLayoutProps) {
  const { t } = useTranslation('briefing');
  return (
    <div className={styles.page}>
      <BriefingHead talk={talk} headingRef={headingRef} />
      <FourLines talk={talk} />
      <div className={styles.more}>
        <CardOrFold title={t('situation')}>
          <p>{findSentence(talk.words, 'situation')}</p>
        </CardOrFold>
        <CardOrFold title={t('goal')}>
          <p>{findSentence(talk.words, 'goal')}</p>
        </CardOrFold>
        <OfferPolicy talk={talk} />
        <CardOrFold title={t('method')} isAlwaysFolded>
          <Method talk={talk} />
        </CardOrFold>
      </div>
      <div className={styles.start} data-print="none">
        {children}
      </div>
    </div>
  );
}

/** The steps side by side, each with what it achieves. */
function Method({ talk }: { readonly talk: ScenarioInLanguage }) {
  return (
    <ol className={styles.steps}>
      {talk.method.steps.map(({ id }) => (
        <li key={id}>
          <StepBadge {...toStepLabel(talk, id)} size="plain" />
          <span>{findSentence(talk.methodWords, `step.${id}.goal`)}</span>
        </li>
      ))}
    </ol>
  );
}
