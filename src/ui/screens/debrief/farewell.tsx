import { useTranslation } from 'react-i18next';
import { findSentence } from '../../../domain/scenario/scenario-in-language.ts';
import { Face } from '../../components/face.tsx';
import { findExpression } from '../../components/find-expression.ts';
import { moodBand } from '../../components/mood-band.ts';
import styles from './farewell.module.css';
import { findLastMood } from './find-last-mood.ts';
import type { ReviewProps } from './review-props.ts';

/** The customer as they left: how they looked, what they said last, and what came of it. @param isHero the talk lost nothing: then what came of it is the greatest thing on the page */
export function Farewell({ debrief, talk, isHero }: ReviewProps & { readonly isHero: boolean }) {
  const { t } = useTranslation('parts');
  const { words, scenario } = talk;
  const { customer } = scenario.complaint;
  const mood = findLastMood(debrief, scenario);
  const name = findSentence(words, 'customer.short');
  return (
    <section className={styles.farewell} aria-label={name} data-hero={isHero || undefined}>
      <div className={styles.face}>
        <Face traits={customer.face} anger={mood.anger} trust={mood.trust} expression={findExpression(customer.temper, true)} label="" />
      </div>
      <div className={styles.last}>
        <blockquote className={styles.bubble}>{findSentence(words, `ending.${debrief.ending.id}.line`)}</blockquote>
        <p className={styles.look}>{t(`face.${moodBand(mood.anger, mood.trust)}`, { name })}</p>
      </div>
      <p className={styles.ending}>{findSentence(words, `ending.${debrief.ending.id}`)}</p>
    </section>
  );
}
