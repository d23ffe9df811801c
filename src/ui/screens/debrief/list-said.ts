import { buildTranscript, type TranscriptEntry } from '../../../domain/conversation/build-transcript.ts';
import { SILENCE } from '../../../domain/conversation/talk-state.ts';
import { findSentence } from '../../../domain/scenario/scenario-in-language.ts';
import type { MoveReview } from '../../../domain/scoring/debrief.ts';
import type { ReviewProps } from './review-props.ts';

const SPEAKERS = { line: 'customer', reaction: 'customer', silence: 'customer', reply: 'agent', ending: 'note' } as const satisfies Record<
  TranscriptEntry['kind'],
  SaidEntry['who']
>;

/** A finished talk in words, with reactions, lines into silence and the last words. A silence is told before what it called forth. */
export function listSaid({ debrief, talk }: ReviewProps, silence: string): SaidEntry[] {
  const heard = buildTranscript(talk.scenario, debrief.moves);
  return heard.flatMap(({ kind, key, moveIndex }, index): SaidEntry[] => {
    const move = moveIndex === undefined ? undefined : debrief.moves[moveIndex];
    const isSilence = move?.choice === SILENCE && moveIndex !== heard[index - 1]?.moveIndex;
    const at = moveIndex ?? -1;
    const said: SaidEntry = { id: `${index} ${key}`, at, who: SPEAKERS[kind], text: findSentence(talk.words, key), ...(kind === 'reply' && move && { move }) };
    return isSilence ? [{ id: `${index} silence`, at, who: 'note', text: silence, move }, said] : [said];
  });
}

/** One thing of the talk as it was heard. */
type SaidEntry = {
  readonly id: string;
  /** Place of the move that it is, or that called it forth; -1 for what was said before any. */
  readonly at: number;
  /** note: said by nobody, such as “The customer hangs up” or a silence. */
  readonly who: 'customer' | 'agent' | 'note';
  readonly text: string;
  /** The move that it is, whose marks stand below it. */
  readonly move?: MoveReview;
};
