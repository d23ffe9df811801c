import type { TranscriptEntry } from '../../domain/conversation/build-transcript.ts';
import { readState } from '../../domain/conversation/create-conversation-machine.ts';
import { shuffleReplies } from '../../domain/conversation/shuffle-replies.ts';
import type { TalkState } from '../../domain/conversation/talk-state.ts';
import { findTurn } from '../../domain/scenario/scenario-index.ts';
import type { Reply } from '../../domain/scenario/turn-schema.ts';
import type { AttemptContext } from './attempt-types.ts';

/** A talk as a screen shows it: keys and moods, no words. */
export type Talk = {
  /** The customer and where the talk stands. */
  readonly state: TalkState;
  /** Step of the turn that the talk stands in; undefined once it is over. */
  readonly step: string | undefined;
  readonly transcript: readonly TranscriptEntry[];
  /** What can be said now, in the order of this attempt; none once the talk is over. */
  readonly replies: readonly Reply[];
};

/** The talk of an attempt, as its conversation's machine has it. */
export function readTalk({ scenario, attempt, conversation, transcript }: AttemptContext): Talk {
  const now = conversation.getSnapshot();
  const state = readState(now);
  const open = findTurn(scenario, state.at)?.replies.filter(({ id }) => now.can({ type: id })) ?? [];
  const [tag] = now.tags;
  return {
    state,
    step: now.status === 'done' ? undefined : tag,
    transcript,
    replies: shuffleReplies(open, attempt.shown.seed, attempt.moves.length),
  };
}
