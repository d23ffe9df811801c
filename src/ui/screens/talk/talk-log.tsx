import { memo, type ReactNode, type Ref, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TranscriptEntry } from '../../../domain/conversation/build-transcript.ts';
import { findSentence, type ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import { Transcript } from '../../components/transcript.tsx';
import { firstClause } from './first-clause.ts';
import { SayDifferently } from './say-differently.tsx';

type TalkLogProps = {
  readonly talk: ScenarioInLanguage;
  readonly transcript: readonly TranscriptEntry[];
  /** Whether a line says how the customer’s tone has changed. */
  readonly hints: boolean;
  /** Whether a word is said of each reply, above the customer’s answer to it. */
  readonly guide: boolean;
  /** What can be done about the last reply. */
  readonly action: ReactNode;
  /** Nothing can be said any more: the debrief has all that is to be done. */
  readonly isOver: boolean;
  readonly newestRef: Ref<HTMLLIElement>;
};

/** What was said so far, in words. */
export const TalkLog = memo(function TalkLog({ talk, transcript, hints, guide, action, isOver, newestRef }: TalkLogProps) {
  const { t } = useTranslation('talk');
  const customer = findSentence(talk.words, 'customer.short');
  const you = t('you');
  const last = transcript.map(({ kind }) => kind).lastIndexOf('reply') + 1;
  // The last reply is taken back rather, as long as it can be.
  const again = (index: number) => guide && !isOver && (index < last - 1 || action === undefined);
  const noted = useNoted(talk, transcript);
  const noteOf = (key: string) => (noted.has(key) ? findSentence(talk.words, `${key}.note`) || firstClause(findSentence(talk.words, `${key}.why`)) : '');
  const entries = transcript.map((entry, index) => {
    // The tone of a move is heard in what the customer says after it.
    const before = transcript[index - 1];
    const move = entry.kind === 'silence' ? entry : before?.kind === 'reply' ? before : undefined;
    const who = entry.kind === 'reply' ? 'agent' : entry.kind === 'ending' ? 'note' : 'customer';
    return {
      id: `${index} ${entry.key}`,
      who: who as 'agent' | 'note' | 'customer',
      name: who === 'agent' ? you : customer,
      text: findSentence(talk.words, entry.key),
      ...(entry.kind === 'reply' && again(index) && { action: <SayDifferently move={entry.moveIndex ?? 0} said={findSentence(talk.words, entry.key)} /> }),
      ...(guide && before?.kind === 'reply' && { note: noteOf(before.key), action: index === last ? action : undefined }),
      stage: hints && move?.tone !== undefined && who === 'customer' ? t(`${move.tone}${sizeOf(move)}`) : undefined,
    };
  });
  return <Transcript entries={entries} label={t('log')} newestRef={newestRef} />;
});

/**
 * The replies that a word is said about: those whose why is there as the customer answers. What comes while somebody reads the answer waits for
 * the next one, so that nothing moves under their eyes.
 */
function useNoted({ words }: ScenarioInLanguage, transcript: readonly TranscriptEntry[]): ReadonlySet<string> {
  // biome-ignore lint/correctness/useExhaustiveDependencies: words that come later count from the next answer on
  return useMemo(() => new Set(transcript.map(({ key }) => key).filter((key) => words.sentences[`${key}.why`] !== undefined)), [transcript]);
}

/** How far a move took the customer: one point of anger or trust is heard as a little, two and more as much. */
function sizeOf({ moodBefore, moodAfter }: TranscriptEntry): 'Slightly' | 'Clearly' {
  const change = Math.max(Math.abs(moodAfter.anger - moodBefore.anger), Math.abs(moodAfter.trust - moodBefore.trust));
  return change > 1 ? 'Clearly' : 'Slightly';
}
