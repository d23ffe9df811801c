import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { keyOfScenario } from '../../../app/library/library-store.ts';
import { SILENCE } from '../../../domain/conversation/talk-state.ts';
import type { PlayedScenario } from '../../../domain/review/played-scenario.ts';
import { findSentence, type ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import { useFormats } from '../../language/use-formats.ts';
import { useServices } from '../services.ts';
import { useSummaries } from '../use-library.ts';
import type { ReviewSayings } from './review-sayings.ts';

/**
 * What is said of complaints in the language shown, as it arrives; what is not here, or not here in the revision that was played, goes by its id.
 * @param complaints ids of those that are spoken of
 */
export function useSayings(complaints: readonly string[]): ReviewSayings {
  const { t, i18n } = useTranslation('review');
  const { library, libraryId } = useServices();
  const { formatMoney } = useFormats();
  const { language } = i18n;
  const scenarios = useStore(library, (state) => state.scenarios);
  const list = useSummaries(complaints);
  const titles = useMemo(() => new Map(list.phase === 'ready' ? list.summaries.map(({ id, title }) => [id, title]) : []), [list]);
  const asked = complaints.join(' ');
  useEffect(() => {
    for (const id of asked.split(' ').filter(Boolean)) void library.getState().loadWhole(id, language);
  }, [library, language, asked]);

  // The same as long as nothing more has arrived: every figure is drawn anew with others.
  return useMemo(() => {
    const isOwn = ({ library: of }: { readonly library?: string }) => of === undefined || of === libraryId;
    const findTalk = (played: PlayedScenario): ScenarioInLanguage | undefined => {
      const loaded = scenarios[keyOfScenario(played.id, language)];
      return isOwn(played) && loaded?.phase === 'ready' && loaded.talk.scenario.revision === played.revision ? loaded.talk : undefined;
    };
    const say = (played: PlayedScenario, key: string, instead: string) => {
      const talk = findTalk(played);
      return (talk && findSentence(talk.words, key)) || instead;
    };
    return {
      titleOf: (complaint) => (isOwn(complaint) && titles.get(complaint.id)) || complaint.id,
      lineOf: (played, turn) => say(played, `turn.${turn}.plain`, turn),
      replyOf: (played, turn, choice) => (choice === SILENCE ? t('screen.silence') : say(played, `turn.${turn}.${choice}`, `${turn}.${choice}`)),
      offerOf: (played, offer) => say(played, `offer.${offer}`, offer),
      amountOf(played, amount) {
        const money = findTalk(played)?.words.money;
        return money === undefined ? String(amount) : formatMoney(amount * money.unit, money.currency);
      },
    };
  }, [scenarios, titles, libraryId, language, formatMoney, t]);
}
