import { useTranslation } from 'react-i18next';
import { findSentence, type ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import { useFormats } from '../../language/use-formats.ts';
import styles from './briefing.module.css';

/** What one has to know before the first word: who, where, what happened, and what one may give. */
export function FourLines({ talk: { words, scenario } }: { readonly talk: ScenarioInLanguage }) {
  const { t } = useTranslation('briefing');
  const { formatMoney } = useFormats();
  const say = (key: string) => findSentence(words, key);
  const amount = formatMoney(scenario.complaint.policy.limit * words.money.unit, words.money.currency);
  const lines = [
    [t('who'), `${say('customer.name')}. ${say('customer.about')}`],
    [t('where'), t('whereValue', { company: say('company'), agent: say('agent.name') })],
    [t('known'), say('summary')],
    [t('may'), t('limitValue', { amount })],
  ];
  return (
    <dl className={styles.lines}>
      {lines.map(([term, description]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{description}</dd>
        </div>
      ))}
    </dl>
  );
}
