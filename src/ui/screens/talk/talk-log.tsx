import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { TranscriptEntry } from '../../../domain/conversation/build-transcript.ts';
import { findSentence, type ScenarioInLanguage } from '../../../domain/library/scenario-in-language.ts';
import { Transcript } from '../../components/transcript.tsx';

type TalkLogProps = { readonly talk: ScenarioInLanguage; readonly transcript: readonly TranscriptEntry[]; readonly newestRef: Ref<HTMLLIElement> };

/** What was said so far, in words, with a hint of how the customer’s tone has changed. */
export function TalkLog({ talk, transcript, newestRef }: TalkLogProps) {
  const { t } = useTranslation('talk');
  const customer = findSentence(talk.words, 'customer.short');
  const entries = transcript.map((entry, index) => {
    // The tone of a move is heard in what the customer says after it.
    const before = transcript[index - 1];
    const tone = entry.kind === 'silence' ? entry.tone : before?.kind === 'reply' ? before.tone : undefined;
    const who = entry.kind === 'reply' ? 'agent' : entry.kind === 'ending' ? 'note' : 'customer';
    return {
      id: `${index} ${entry.key}`,
      who: who as 'agent' | 'note' | 'customer',
      name: who === 'agent' ? t('you') : customer,
      text: findSentence(talk.words, entry.key),
      stage: tone === undefined || who !== 'customer' ? undefined : t(tone),
    };
  });
  return <Transcript entries={entries} label={t('log')} newestRef={newestRef} />;
}
