import { buildTranscript, type TranscriptEntry } from '../../domain/conversation/build-transcript.ts';
import { listAvailableReplies } from '../../domain/conversation/list-available-replies.ts';
import { shuffleReplies } from '../../domain/conversation/shuffle-replies.ts';
import type { TalkState } from '../../domain/conversation/talk-state.ts';
import type { Reply } from '../../domain/scenario/turn-schema.ts';
import type { SessionContext } from './session-types.ts';

/** A talk as a screen shows it: keys and moods, no words. */
export type Talk = {
  /** The customer and where the talk stands, as the conversation's machine has it. */
  readonly state: TalkState;
  readonly transcript: readonly TranscriptEntry[];
  /** What can be said now, in the order of this attempt; none once the talk is over. */
  readonly replies: readonly Reply[];
};

/** The talk of a session's context; undefined while there is none. Costs a replay: remember it by `attempt`. */
export function readTalk({ chosen, attempt, conversation }: SessionContext): Talk | undefined {
  if (chosen === undefined || attempt === undefined || conversation === undefined) return undefined;
  const { scenario } = chosen;
  const { value, context } = conversation.getSnapshot();
  const state: TalkState = { ...context, at: String(value) };
  return {
    state,
    transcript: buildTranscript(scenario, attempt.moves),
    replies: shuffleReplies(listAvailableReplies(scenario, state), attempt.shown.seed, attempt.moves.length),
  };
}
