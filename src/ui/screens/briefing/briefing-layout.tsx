import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { findSentence, type ScenarioInLanguage } from '../../../domain/library/scenario-in-language.ts';
import { Card } from '../../components/card.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import styles from './briefing.module.css';
import { BriefingCards } from './briefing-cards.tsx';
import { MethodCard } from './method-card.tsx';

type BriefingLayoutProps = {
  readonly talk: ScenarioInLanguage;
  /** Where all complaints are. */
  readonly backHref: string;
  readonly headingRef?: Ref<HTMLHeadingElement>;
  /** How the talk is begun. */
  readonly children: ReactNode;
};

/** How a briefing stands on the page: who, where, what one may offer, how to begin, and the method at a glance. */
export function BriefingLayout({ talk, backHref, headingRef, children }: BriefingLayoutProps) {
  const { t } = useTranslation('briefing');
  return (
    <>
      <PageHeader
        title={findSentence(talk.words, 'title')}
        lead={findSentence(talk.words, 'summary')}
        back={{ href: backHref, label: t('back') }}
        {...(headingRef !== undefined && { titleRef: headingRef })}
      />
      <div className={styles.page}>
        <BriefingCards talk={talk} />
        <Card>
          <div className={styles.start}>{children}</div>
        </Card>
        <div className={styles.whole}>
          <MethodCard talk={talk} />
        </div>
      </div>
    </>
  );
}
