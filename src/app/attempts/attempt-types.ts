import type { ActorRefFrom } from 'xstate';
import type { Attempt } from '../../domain/attempt/attempt-schema.ts';
import type { RecordedEvent } from '../../domain/attempt/move-schema.ts';
import type { TranscriptEntry } from '../../domain/conversation/build-transcript.ts';
import type { ConversationMachine } from '../../domain/conversation/create-conversation-machine.ts';
import type { TalkStates } from '../../domain/conversation/replay.ts';
import type { Method } from '../../domain/method/method-schema.ts';
import type { Scenario } from '../../domain/scenario/scenario-schema.ts';
import type { ScenarioWords } from '../../domain/scenario/scenario-words-schema.ts';
import type { Patience, PlayedAttempts, Ports } from '../ports.ts';
import type { Scorer } from '../scoring/scorer.ts';

/** The complaint that is practised, and what scores it. */
export type Chosen = { readonly scenario: Scenario; readonly method: Method };

/** The words of a complaint as they stand on the screen. */
export type ShownWords = Pick<ScenarioWords, 'language' | 'sentences'>;

/** Why a talk stands still. asked: somebody wants it to; away: nobody looks; question: one is on the screen that has to be answered first. */
export type PauseReason = 'asked' | 'away' | 'question';
export type Pause = { readonly reason: PauseReason; readonly at: string };

/** What an attempt is kept, scored and timed by. */
export type AttemptTools = { readonly attempts: PlayedAttempts; readonly scorer: Scorer; readonly now: Ports['now'] };

/** What an attempt is played from: one that begins, or one that was kept. */
export type AttemptInput = Chosen & {
  readonly attempt: Attempt;
  /** What its moves have led through. */
  readonly states: TalkStates;
  /** Whether its beginning has been kept. */
  readonly isKept: boolean;
  /** Another tab has gone on with it meanwhile. */
  readonly isMoved: boolean;
  /** It is opened paused where there are any. */
  readonly pauses: readonly Pause[];
  readonly patience: Patience;
  readonly tools: AttemptTools;
};

/** What the machine of an attempt knows. Screens read it and ask for tags; they never write. */
export type AttemptContext = Omit<AttemptInput, 'attempt' | 'states'> & {
  /** As it is kept: a move is in it once it is saved. */
  readonly attempt: Attempt;
  /** The talk itself, played by the scenario's own machine. */
  readonly conversation: ActorRefFrom<ConversationMachine>;
  /** What was said so far, in keys. */
  readonly transcript: readonly TranscriptEntry[];
  /** What happened since the last move: kept with the next one. */
  readonly events: readonly RecordedEvent[];
};

/** What happens to an attempt; `at` is the moment as the device tells it. */
export type AttemptEvent =
  | { readonly type: 'reply.choose'; readonly reply: string; readonly at: string }
  /** The last reply is to be said another way. */
  | { readonly type: 'reply.takeBack'; readonly at: string }
  | { readonly type: 'guide.open'; readonly at: string }
  /** The words that are shown from now on. */
  | { readonly type: 'language.change'; readonly words: ShownWords; readonly at: string }
  | { readonly type: 'talk.pause'; readonly reason: PauseReason; readonly at: string }
  /** The reasons that hold no longer. */
  | { readonly type: 'talk.resume'; readonly reasons: readonly PauseReason[]; readonly at: string }
  | { readonly type: 'patience.extend'; readonly at: string }
  | { readonly type: 'patience.adjust'; readonly patience: Patience }
  | { readonly type: 'notice.dismiss' }
  /** It is to be loaded once more after a failure. */
  | { readonly type: 'attempt.retry' }
  /** Another tab has changed it. */
  | { readonly type: 'attempt.moved' }
  /** From the clock. */
  | { readonly type: 'patience.lapse'; readonly at: string }
  /** From the conversation: it has taken a move in, or it is over. */
  | { readonly type: `xstate.snapshot.${string}` }
  | { readonly type: `xstate.done.actor.${string}` };

/** What an attempt tells: it has begun and its beginning is kept; or what is kept is newer than it is, or unknown, and has to be loaded. */
export type AttemptEmitted = { readonly type: 'attempt.began'; readonly attempt: Attempt } | { readonly type: 'attempt.superseded' };

/** What screens ask an attempt: never the names of its states. */
export type AttemptTag = 'unbegun' | 'busy' | 'saving' | 'keeping' | 'talking' | 'answerable' | 'paused' | 'finished' | 'failed' | 'unscored';
