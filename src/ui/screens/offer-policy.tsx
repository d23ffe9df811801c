import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { findSentence, type ScenarioInLanguage } from '../../domain/scenario/scenario-in-language.ts';
import { isWithinAuthority } from '../../domain/scoring/find-room.ts';
import { joinDots } from '../components/join-dots.ts';
import { PolicyCard } from '../components/policy-card.tsx';
import { useFormats } from '../language/use-formats.ts';

/** What the agent may decide alone, in the money of the language (KY-K7). */
export const OfferPolicy = memo(function OfferPolicy({ talk }: { readonly talk: ScenarioInLanguage }) {
  const { t } = useTranslation('briefing');
  const { formatMoney } = useFormats();
  const { words, scenario } = talk;
  const allowed = scenario.offers.filter((offer) => isWithinAuthority(scenario.complaint, offer)).map(({ id }) => findSentence(words, `offer.${id}`));
  const amount = formatMoney(scenario.complaint.policy.limit * words.money.unit, words.money.currency);
  return (
    <PolicyCard
      title={t('offers')}
      rows={[
        { term: t('limit'), description: t('limitValue', { amount }) },
        { term: t('allowed'), description: joinDots(...allowed) },
        { term: t('above'), description: findSentence(words, 'policy.note') },
      ]}
    />
  );
});
