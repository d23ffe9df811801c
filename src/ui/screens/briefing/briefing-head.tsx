import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { findSentence, type ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import { ArrivalLine } from '../../components/arrival-line.tsx';
import { Face } from '../../components/face.tsx';
import { findExpression } from '../../components/find-expression.ts';
import { usePrerendered } from '../prerendered.ts';
import { ADDRESSES } from '../to-address.ts';
import styles from './briefing-head.module.css';

type BriefingHeadProps = { readonly talk: ScenarioInLanguage; readonly headingRef: Ref<HTMLHeadingElement> };

/** Who is coming: the face, how the complaint comes in, and what it is called. */
export function BriefingHead({ talk, headingRef }: BriefingHeadProps) {
  const { t } = useTranslation('briefing');
  const href = usePrerendered()?.homeHref ?? `#${ADDRESSES.choose}`;
  const { channel, customer } = talk.scenario.complaint;
  return (
    <header className={styles.head}>
      <a className={styles.back} href={href} data-print="none">
        {t('back')}
      </a>
      <div className={styles.face}>
        <Face traits={customer.face} anger={customer.anger} trust={customer.trust} expression={findExpression(customer.temper, false)} label="" />
      </div>
      <div className={styles.words}>
        <ArrivalLine channel={channel} />
        <h1 ref={headingRef} tabIndex={-1}>
          {findSentence(talk.words, 'title')}
        </h1>
      </div>
    </header>
  );
}
