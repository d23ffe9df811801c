import type { ActorRefFrom } from 'xstate';
import type { Attempt } from '../../domain/attempt/attempt-schema.ts';
import type { RecordedEvent, RecordedMove } from '../../domain/attempt/move-schema.ts';
import type { Mode } from '../../domain/attempt/talk-setting.ts';
import type { ConversationMachine } from '../../domain/conversation/create-conversation-machine.ts';
import type { Method } from '../../domain/method/method-schema.ts';
import type { Scenario } from '../../domain/scenario/scenario-schema.ts';
import type { ScenarioWords } from '../../domain/scenario/scenario-words-schema.ts';
import type { ArrivalCause } from '../../domain/trouble/troubles.ts';
import type { Who } from '../learners/people.ts';
import type { Patience, Ports, SessionAttempts, SetAside } from '../ports.ts';
import type { Scorer } from '../scoring/scorer.ts';

/** The complaint that is practised, and what scores it. */
export type Chosen = { readonly scenario: Scenario; readonly method: Method };

/** The words of a complaint as they stand on the screen. */
export type ShownWords = Pick<ScenarioWords, 'language' | 'sentences'>;

/** Why an attempt could not be asked for: the code that reads it did not come, or the storage failed. */
export type UnreachedCause = ArrivalCause | 'failed';

/** What a session starts with: with `chosen` at the briefing, with an attempt's id too where that attempt stands. */
export type SessionInput = {
  readonly ports: Ports;
  readonly scorer: Scorer;
  readonly attempts: SessionAttempts;
  readonly patience: Patience;
  /** Who practises now, and in which browser. */
  readonly who: () => Who;
  /** Id of the library that the attempts of this session are of. */
  readonly library: string;
  readonly chosen?: Chosen;
  readonly attemptId?: string;
};

/** What a session knows. Screens read it and ask for tags; they never write. */
export type SessionContext = {
  readonly ports: Ports;
  readonly scorer: Scorer;
  readonly attempts: SessionAttempts;
  readonly patience: Patience;
  readonly who: () => Who;
  readonly library: string;
  readonly chosen: Chosen | undefined;
  /** Attempt to open, or the one that is open. */
  readonly attemptId: string | undefined;
  /** As it is kept: a move is in it once it is saved. */
  readonly attempt: Attempt | undefined;
  /** What happened since the last move: kept with the next one. */
  readonly events: readonly RecordedEvent[];
  /** Move that is being saved. */
  readonly pending: RecordedMove | undefined;
  /** The talk itself, played by the scenario's own machine. */
  readonly conversation: ActorRefFrom<ConversationMachine> | undefined;
  /** Another tab went on with this attempt, and what it did has been loaded. */
  readonly movedElsewhere: boolean;
  /** The attempt's record, where it could not be read. */
  readonly setAside: SetAside | undefined;
  /** Why the attempt could not be asked for. */
  readonly unreachedWhy: UnreachedCause | undefined;
  /** A pause was asked for while a move was being saved: it comes before the clock runs again. */
  readonly pauseAsked: boolean;
};

export type SessionEvent =
  | { readonly type: 'scenario.choose'; readonly chosen: Chosen; readonly attemptId?: string }
  /** `words`: those that are shown; `order`: ids of the first replies, where somebody has seen them in an order already. */
  | { readonly type: 'talk.begin'; readonly mode: Mode; readonly words: ShownWords; readonly order?: readonly string[] }
  /** The words that are shown from now on. */
  | { readonly type: 'language.change'; readonly words: ShownWords }
  | { readonly type: 'guide.open' }
  | { readonly type: 'reply.choose'; readonly reply: string }
  | { readonly type: 'talk.pause' }
  | { readonly type: 'talk.resume' }
  | { readonly type: 'session.leave' }
  | { readonly type: 'session.retry' }
  | { readonly type: 'notice.dismiss' }
  | { readonly type: 'patience.extend' }
  | { readonly type: 'patience.adjust'; readonly patience: Patience }
  /** From the clock. */
  | { readonly type: 'patience.lapse' }
  /** From storage. */
  | { readonly type: 'attempt.change'; readonly attemptId: string; readonly from: 'here' | 'elsewhere' }
  /** From the conversation: it has taken a move in, or it is over. */
  | { readonly type: `xstate.snapshot.${string}` }
  | { readonly type: `xstate.done.actor.${string}` };

/** What screens ask a session: never the names of its states. */
export type SessionTag =
  | 'choosing'
  | 'briefing'
  | 'unbegun'
  | 'busy'
  | 'saving'
  | 'talking'
  | 'answerable'
  | 'paused'
  | 'finished'
  | 'outdated'
  | 'missing'
  | 'unreadable'
  | 'unreached'
  | 'failed';
