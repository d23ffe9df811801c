import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { findSentence, type ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import { Card } from '../../components/card.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { usePrerendered } from '../prerendered.ts';
import { ADDRESSES } from '../to-address.ts';
import styles from './briefing.module.css';
import { BriefingCards } from './briefing-cards.tsx';
import { MethodCard } from './method-card.tsx';

type BriefingLayoutProps = {
  readonly talk: ScenarioInLanguage;
  readonly headingRef: Ref<HTMLHeadingElement>;
  /** How the talk is begun. */
  readonly children: ReactNode;
};

/** How a briefing stands on the page: who, where, what one may offer, how to begin, and the method at a glance. */
export function BriefingLayout({ talk, headingRef, children }: BriefingLayoutProps) {
  return (
    <>
      <Head talk={talk} headingRef={headingRef} />
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

function Head({ talk, headingRef }: Pick<BriefingLayoutProps, 'talk' | 'headingRef'>) {
  const { t } = useTranslation('briefing');
  const href = usePrerendered()?.homeHref ?? `#${ADDRESSES.choose}`;
  const { words } = talk;
  return <PageHeader title={findSentence(words, 'title')} lead={findSentence(words, 'summary')} back={{ href, label: t('back') }} titleRef={headingRef} />;
}
