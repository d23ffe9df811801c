import { assign, emit, sendTo, setup, stopChild } from 'xstate';
import type { Result } from '../../domain/attempt/attempt-schema.ts';
import { canTakeBack } from '../../domain/attempt/can-take-back.ts';
import { goOn } from '../../domain/attempt/go-on.ts';
import { nextMoment } from '../../domain/attempt/next-moment.ts';
import { transcribeMove } from '../../domain/conversation/build-transcript.ts';
import { createConversationMachine, readState } from '../../domain/conversation/create-conversation-machine.ts';
import { replay } from '../../domain/conversation/replay.ts';
import { step } from '../../domain/conversation/step.ts';
import { SILENCE } from '../../domain/conversation/talk-state.ts';
import type { NextMove } from '../ports.ts';
import { attemptActors } from './attempt-actors.ts';
import type { AttemptContext, AttemptEmitted, AttemptEvent, AttemptInput, AttemptTag, Pause } from './attempt-types.ts';
import { patienceClock } from './patience-clock.ts';
import { findShownLanguage, recordEvent, recordPause } from './record-event.ts';

/** What an attempt can ask (guards) and do (actions); `attempt-machine.ts` says when. */
export const attemptSetup = setup({
  types: {
    context: {} as AttemptContext,
    events: {} as AttemptEvent,
    input: {} as AttemptInput,
    tags: {} as AttemptTag,
    emitted: {} as AttemptEmitted,
  },
  actors: { patienceClock, ...attemptActors },
  guards: {
    isNew: ({ context }) => !context.isKept,
    isFinished: ({ context }) => context.attempt.result !== undefined,
    isOver: ({ context }) => context.conversation.getSnapshot().status === 'done',
    isAvailable: ({ context, event }) =>
      event.type === 'reply.choose' && event.reply !== SILENCE && context.conversation.getSnapshot().can({ type: event.reply }),
    // What is not kept yet takes room as well.
    canTakeBack: ({ context: { attempt, events } }) => canTakeBack({ ...attempt, events: [...attempt.events, ...events] }),
    isPaused: ({ context }) => context.pauses.length > 0,
    isResumed: ({ context, event }) => withoutReasons(context.pauses, event).length === 0,
    isNewPatience: ({ context: { patience }, event }) =>
      event.type === 'patience.adjust' && (event.patience.on !== patience.on || event.patience.seconds !== patience.seconds),
    isNewLanguage: ({ context, event }) => event.type === 'language.change' && event.words.language !== findShownLanguage(context),
  },
  actions: {
    noteKept: assign({ isKept: true }),
    tellBegun: emit(({ context }) => ({ type: 'attempt.began', attempt: context.attempt })),
    tellSuperseded: emit({ type: 'attempt.superseded' }),
    addMove: assign(({ context }, next: NextMove) => {
      const { scenario, attempt, transcript } = context;
      const before = readState(context.conversation.getSnapshot());
      const choice = next.move?.choice ?? SILENCE;
      const after = step(scenario, before, choice) ?? before;
      return {
        events: [],
        attempt: goOn(attempt, next),
        transcript: [...transcript, ...transcribeMove(scenario, before, after, choice, attempt.moves.length)],
      };
    }),
    // The conversation has no way back: another one takes its place, where the move was not yet made.
    stopCustomer: stopChild(({ context }) => context.conversation),
    dropMove: assign(({ context: { scenario, attempt: before, transcript }, spawn }, next: NextMove) => {
      const attempt = goOn(before, next);
      const { states } = replay(scenario, attempt.moves);
      return {
        events: [],
        attempt,
        conversation: spawn(createConversationMachine(scenario, states.at(-1)), { syncSnapshot: true }),
        transcript: transcript.filter(({ moveIndex = -1 }) => moveIndex < attempt.moves.length),
      };
    }),
    tellCustomer: sendTo(
      ({ context }) => context.conversation,
      ({ context }) => ({ type: context.attempt.moves.at(-1)?.choice ?? SILENCE }),
    ),
    noteEvent: assign(({ context, event }) => recordEvent(context, event)),
    notePause: assign(({ context }) => recordPause(context)),
    addPause: assign(({ context: { pauses }, event }) =>
      event.type === 'talk.pause' && !pauses.some(({ reason }) => reason === event.reason)
        ? { pauses: [...pauses, { reason: event.reason, at: event.at }] }
        : { pauses },
    ),
    takePauses: assign(({ context: { pauses }, event }) => ({ pauses: withoutReasons(pauses, event) })),
    // Whoever asks for it once more is here.
    forgetPauses: assign({ pauses: [] }),
    closeTalk: assign(({ context: { attempt } }, { result, at }: { result: Result; at: string }) => ({
      attempt: { ...attempt, finishedAt: nextMoment(attempt, at), result },
    })),
    dismissNotice: assign({ isMoved: false }),
    prepareScoring: ({ context }) => context.tools.scorer.prepare(),
    adjustPatience: assign(({ context, event }) => (event.type === 'patience.adjust' ? { patience: event.patience } : context)),
  },
});

/** The move that an event makes, or that the last one is taken back, with what happened before it. */
export function toNextMove({ attempt, conversation, events }: AttemptContext, event: AttemptEvent): NextMove {
  const last = attempt.moves.at(-1);
  if (event.type === 'reply.takeBack' && last !== undefined) {
    const taken = { event: 'taken_back', at: nextMoment(attempt, event.at), after: attempt.moves.length - 1, move: last } as const;
    return { events: [...events, taken], move: undefined };
  }
  const { choice, at } = toChoice(event);
  return { events: [...events], move: { turn: readState(conversation.getSnapshot()).at, choice, at: nextMoment(attempt, at) } };
}

function toChoice(event: AttemptEvent): { readonly choice: string; readonly at: string } {
  if (event.type === 'reply.choose') return { choice: event.reply, at: event.at };
  if (event.type === 'patience.lapse') return { choice: SILENCE, at: event.at };
  throw new Error(`No move is made by ${event.type}.`);
}

function withoutReasons(pauses: readonly Pause[], event: AttemptEvent): readonly Pause[] {
  return event.type === 'talk.resume' ? pauses.filter(({ reason }) => !event.reasons.includes(reason)) : pauses;
}
