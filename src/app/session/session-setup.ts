import { assign, enqueueActions, sendTo, setup } from 'xstate';
import type { Attempt } from '../../domain/attempt/attempt-schema.ts';
import { nextMoment } from '../../domain/attempt/next-moment.ts';
import { toResult } from '../../domain/attempt/to-result.ts';
import { choiceOf, createConversationMachine, eventOf } from '../../domain/conversation/create-conversation-machine.ts';
import { findSeed } from '../../domain/conversation/find-seed.ts';
import { listAvailableReplies } from '../../domain/conversation/list-available-replies.ts';
import { SILENCE, startConversation } from '../../domain/conversation/talk-state.ts';
import type { Debrief } from '../../domain/scoring/debrief.ts';
import type { SetAside } from '../ports.ts';
import { patienceClock } from './patience-clock.ts';
import { present } from './present.ts';
import { sessionActors } from './session-actors.ts';
import type { SessionContext, SessionEvent, SessionInput, SessionTag, UnreachedCause } from './session-types.ts';

/** A session without an attempt. */
export const NOTHING_OPEN = {
  attemptId: undefined,
  attempt: undefined,
  pending: undefined,
  conversation: undefined,
  movedElsewhere: false,
  setAside: undefined,
  unreachedWhy: undefined,
  pauseAsked: false,
} satisfies Partial<SessionContext>;

/** What a session can ask (guards) and do (actions); `session-machine.ts` says when. */
export const sessionSetup = setup({
  types: { context: {} as SessionContext, events: {} as SessionEvent, input: {} as SessionInput, tags: {} as SessionTag },
  actors: { patienceClock, ...sessionActors },
  guards: {
    hasChosen: ({ context }) => context.chosen !== undefined,
    hasAttemptToOpen: ({ context }) => context.chosen !== undefined && context.attemptId !== undefined,
    isAvailable: ({ context, event }) => event.type === 'reply.choose' && context.conversation?.getSnapshot().can(event) === true,
    isPauseAsked: ({ context }) => context.pauseAsked,
    isNewPatience: ({ context: { patience }, event }) =>
      event.type === 'patience.adjust' && (event.patience.on !== patience.on || event.patience.seconds !== patience.seconds),
    isOfAttempt: ({ context, event }) => event.type === 'attempt.change' && event.attemptId === context.attemptId,
    isMovedElsewhere: ({ context, event }) => event.type === 'attempt.change' && event.from === 'elsewhere' && event.attemptId === context.attempt?.id,
  },
  actions: {
    chooseScenario: assign(({ event }) => (event.type === 'scenario.choose' ? { ...NOTHING_OPEN, chosen: event.chosen, attemptId: event.attemptId } : {})),
    forgetScenario: assign({ ...NOTHING_OPEN, chosen: undefined }),
    beginAttempt: assign(({ context, event }) => (event.type === 'talk.begin' ? { ...NOTHING_OPEN, ...newAttempt(context, event) } : {})),
    keepOpened: assign(({ context }, { attempt }: { attempt: Attempt }) => ({
      attempt,
      attemptId: attempt.id,
      pending: undefined,
      movedElsewhere: context.attempt !== undefined && context.attempt.moves.length !== attempt.moves.length,
    })),
    stopConversation: enqueueActions(({ context, enqueue }) => {
      if (context.conversation !== undefined) enqueue.stopChild(context.conversation);
    }),
    replayConversation: enqueueActions(({ context, enqueue }) => {
      if (context.conversation !== undefined) enqueue.stopChild(context.conversation);
      enqueue.assign({
        conversation: ({ spawn }) => spawn(createConversationMachine(present(context.chosen).scenario), { syncSnapshot: true }),
      });
      for (const { choice } of present(context.attempt).moves) {
        enqueue.sendTo(({ context: now }) => present(now.conversation), eventOf(choice));
      }
    }),
    holdMove: assign(({ context, event }) => {
      const choice = event.type === 'reply.choose' || event.type === 'patience.lapse' ? choiceOf(event) : SILENCE;
      const turn = String(present(context.conversation).getSnapshot().value);
      return { pending: { turn, choice, at: nextMoment(present(context.attempt), context.ports.now()) }, movedElsewhere: false };
    }),
    addMove: assign(({ context }) => {
      const attempt = present(context.attempt);
      return { attempt: { ...attempt, moves: [...attempt.moves, present(context.pending)] } };
    }),
    tellCustomer: sendTo(
      ({ context }) => present(context.conversation),
      ({ context }) => eventOf(present(context.pending).choice),
    ),
    releaseMove: assign({ pending: undefined }),
    closeTalk: assign(({ context }, { debrief }: { debrief: Debrief }) => {
      const attempt = present(context.attempt);
      return { attempt: { ...attempt, finishedAt: nextMoment(attempt, context.ports.now()), result: present(toResult(debrief)) } };
    }),
    keepSetAside: assign((_, { record }: { record: SetAside }) => ({ setAside: record })),
    keepWhy: assign((_, { why }: { why: UnreachedCause }) => ({ unreachedWhy: why })),
    dismissNotice: assign({ movedElsewhere: false }),
    prepareScoring: ({ context }) => context.scorer.prepare(),
    askForPause: assign({ pauseAsked: true }),
    settlePause: assign({ pauseAsked: false }),
    adjustPatience: assign(({ event }) => (event.type === 'patience.adjust' ? { patience: event.patience } : {})),
  },
});

function newAttempt(
  { chosen, ports, library }: SessionContext,
  { mode, language, order }: Extract<SessionEvent, { type: 'talk.begin' }>,
): Partial<SessionContext> {
  const { scenario, method } = present(chosen);
  const id = ports.newId();
  const attempt: Attempt = {
    formatVersion: 1,
    id,
    library,
    scenario: { id: scenario.id, revision: scenario.revision },
    method: { id: method.id, revision: method.revision },
    language,
    mode,
    seed: order === undefined ? ports.newSeed() : findSeed(listAvailableReplies(scenario, startConversation(scenario)), order, ports.newSeed),
    startedAt: ports.now(),
    moves: [],
  };
  return { attemptId: id, attempt };
}
