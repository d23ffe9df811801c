import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { findSentence, type ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import { Face } from '../../components/face.tsx';
import { findExpression } from '../../components/find-expression.ts';
import { moodBand } from '../../components/mood-band.ts';
import { MoodMeter } from '../../components/mood-meter.tsx';
import styles from './customer-card.module.css';

type CustomerCardProps = { readonly talk: ScenarioInLanguage; readonly anger: number; readonly trust: number; readonly isOver: boolean };

/** The customer, with the mood in the face and in one word: a strip on a phone, a card with both meters where there is room. */
export const CustomerCard = memo(function CustomerCard({ talk, anger, trust, isOver }: CustomerCardProps) {
  const { t } = useTranslation('parts');
  const name = findSentence(talk.words, 'customer.name');
  const { customer } = talk.scenario.complaint;
  const mood = moodBand(anger, trust);
  return (
    <section className={styles.customer} aria-label={name}>
      <div className={styles.portrait}>
        <Face traits={customer.face} anger={anger} trust={trust} expression={findExpression(customer.temper, isOver)} label={t(`face.${mood}`, { name })} />
        {/* Another mood is another ring, which spreads once. */}
        <span key={`${anger} ${trust}`} className={styles.ring} data-mood={mood} aria-hidden="true" />
      </div>
      <div className={styles.who}>
        <h2>
          <span className={styles.whole}>{name}</span>
          <span className={styles.short}>{findSentence(talk.words, 'customer.short')}</span>
        </h2>
        <p className={styles.mood} data-mood={mood}>
          {t(`mood.${mood}`)}
        </p>
      </div>
      <div className={styles.meters}>
        <MoodMeter anger={anger} trust={trust} />
      </div>
    </section>
  );
});
