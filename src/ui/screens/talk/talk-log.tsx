import { memo, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { TranscriptEntry } from '../../../domain/conversation/build-transcript.ts';
import { findSentence, type ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import { Transcript } from '../../components/transcript.tsx';

type TalkLogProps = {
  readonly talk: ScenarioInLanguage;
  readonly transcript: readonly TranscriptEntry[];
  /** Whether a line says how the customer’s tone has changed. */
  readonly hints: boolean;
  readonly newestRef: Ref<HTMLLIElement>;
};

/** What was said so far, in words. */
export const TalkLog = memo(function TalkLog({ talk, transcript, hints, newestRef }: TalkLogProps) {
  const { t } = useTranslation('talk');
  const customer = findSentence(talk.words, 'customer.short');
  const entries = transcript.map((entry, index) => {
    // The tone of a move is heard in what the customer says after it.
    const before = transcript[index - 1];
    const move = entry.kind === 'silence' ? entry : before?.kind === 'reply' ? before : undefined;
    const who = entry.kind === 'reply' ? 'agent' : entry.kind === 'ending' ? 'note' : 'customer';
    return {
      id: `${index} ${entry.key}`,
      who: who as 'agent' | 'note' | 'customer',
      name: who === 'agent' ? t('you') : customer,
      text: findSentence(talk.words, entry.key),
      stage: hints && move?.tone !== undefined && who === 'customer' ? t(`${move.tone}${sizeOf(move)}`) : undefined,
    };
  });
  return <Transcript entries={entries} label={t('log')} newestRef={newestRef} />;
});

/** How far a move took the customer: one point of anger or trust is heard as a little, two and more as much. */
function sizeOf({ moodBefore, moodAfter }: TranscriptEntry): 'Slightly' | 'Clearly' {
  const change = Math.max(Math.abs(moodAfter.anger - moodBefore.anger), Math.abs(moodAfter.trust - moodBefore.trust));
  return change > 1 ? 'Clearly' : 'Slightly';
}
