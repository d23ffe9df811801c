import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { findSentence, type ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import { ChannelLabel } from '../../components/channel-label.tsx';
import { Face } from '../../components/face.tsx';
import { angerBand } from '../../components/mood-band.ts';
import { MoodMeter } from '../../components/mood-meter.tsx';
import styles from './talk.module.css';

type CustomerCardProps = { readonly talk: ScenarioInLanguage; readonly anger: number; readonly trust: number };

/** The customer, with the mood in the face and in words. */
export const CustomerCard = memo(function CustomerCard({ talk, anger, trust }: CustomerCardProps) {
  const { t } = useTranslation('parts');
  const name = findSentence(talk.words, 'customer.name');
  const { customer, channel } = talk.scenario.complaint;
  return (
    <section className={styles.customer} aria-label={name}>
      <Face traits={customer.face} anger={anger} trust={trust} label={t(`face.${angerBand(anger)}`, { name })} />
      <div className={styles.who}>
        <h2>{name}</h2>
        <p>
          <ChannelLabel channel={channel} />
        </p>
      </div>
      <MoodMeter anger={anger} trust={trust} />
    </section>
  );
});
