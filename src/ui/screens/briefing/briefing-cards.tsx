import { useTranslation } from 'react-i18next';
import { findSentence, type ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import { Card } from '../../components/card.tsx';
import { ChannelLabel } from '../../components/channel-label.tsx';
import { DifficultyLabel } from '../../components/difficulty-label.tsx';
import { Face } from '../../components/face.tsx';
import { OfferPolicy } from '../offer-policy.tsx';
import styles from './briefing.module.css';

/** The person, the place, the goal and the limits, each on a card of its own. */
export function BriefingCards({ talk }: { readonly talk: ScenarioInLanguage }) {
  const { t } = useTranslation('briefing');
  const { words, scenario } = talk;
  const { customer, channel } = scenario.complaint;
  return (
    <>
      <Card title={t('customer')}>
        <div className={styles.person}>
          <Face traits={customer.face} anger={customer.anger} trust={customer.trust} label="" size={112} />
          <div>
            <p className={styles.name}>{findSentence(words, 'customer.name')}</p>
            <p>{findSentence(words, 'customer.about')}</p>
            <p className={styles.labels}>
              <ChannelLabel channel={channel} />
              <span>{findSentence(words, 'trade')}</span>
              <DifficultyLabel difficulty={scenario.difficulty as 1 | 2 | 3} />
            </p>
          </div>
        </div>
      </Card>
      <Card title={t('situation')}>
        <p className={styles.you}>{t('youValue', { agent: findSentence(words, 'agent.name'), company: findSentence(words, 'company') })}</p>
        <p>{findSentence(words, 'situation')}</p>
      </Card>
      <Card title={t('goal')}>
        <p>{findSentence(words, 'goal')}</p>
      </Card>
      <OfferPolicy talk={talk} />
    </>
  );
}
