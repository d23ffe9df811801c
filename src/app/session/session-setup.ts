import { assign, enqueueActions, sendTo, setup } from 'xstate';
import type { Attempt } from '../../domain/attempt/attempt-schema.ts';
import { MOST_EVENTS } from '../../domain/attempt/most-entries.ts';
import type { RecordedEvent } from '../../domain/attempt/move-schema.ts';
import { nextMoment } from '../../domain/attempt/next-moment.ts';
import { toResult } from '../../domain/attempt/to-result.ts';
import { toTalkSetting } from '../../domain/attempt/to-talk-setting.ts';
import { choiceOf, createConversationMachine, eventOf } from '../../domain/conversation/create-conversation-machine.ts';
import { findSeed } from '../../domain/conversation/find-seed.ts';
import { listAvailableReplies } from '../../domain/conversation/list-available-replies.ts';
import { SILENCE, startConversation } from '../../domain/conversation/talk-state.ts';
import { hashStructure } from '../../domain/format/hash-structure.ts';
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
  events: [],
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
    isNewLanguage: ({ context, event }) => event.type === 'language.change' && event.words.language !== findShownLanguage(context),
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
      events: [],
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
      return { events: [], attempt: { ...attempt, moves: [...attempt.moves, present(context.pending)], events: [...attempt.events, ...context.events] } };
    }),
    noteEvent: assign(({ context, event }) => addEvent(context, toEvent(event))),
    notePause: assign(({ context }) => addEvent(context, { event: 'paused' })),
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
  { chosen, ports, library, patience, who }: SessionContext,
  { mode, words, order }: Extract<SessionEvent, { type: 'talk.begin' }>,
): Partial<SessionContext> {
  const { scenario, method } = present(chosen);
  const id = ports.newId();
  const seed = order === undefined ? ports.newSeed() : findSeed(listAvailableReplies(scenario, startConversation(scenario)), order, ports.newSeed);
  const attempt: Attempt = {
    formatVersion: 2,
    id,
    library,
    scenario: { id: scenario.id, revision: scenario.revision, structure: hashStructure(scenario) },
    method: { id: method.id, revision: method.revision, structure: hashStructure(method) },
    ...who(),
    setting: toTalkSetting(mode, patience.on ? patience.seconds : 0),
    shown: { language: words.language, seed, wording: hashStructure(words.sentences) },
    startedAt: ports.now(),
    moves: [],
    events: [],
  };
  return { attemptId: id, attempt };
}

/** The language of the words that are known to be on the screen. */
function findShownLanguage({ attempt, events }: SessionContext): string | undefined {
  const changes = [...(attempt?.events ?? []), ...events].filter((event) => event.event === 'language_changed');
  return changes.at(-1)?.language ?? attempt?.shown.language;
}

type Happening = RecordedEvent extends infer Event ? (Event extends RecordedEvent ? Omit<Event, 'at' | 'after'> : never) : never;

/** What an event of the session is to the attempt; undefined where it is nothing to it. */
function toEvent(event: SessionEvent): Happening | undefined {
  switch (event.type) {
    case 'guide.open':
      return { event: 'guide_opened' };
    case 'talk.resume':
      return { event: 'resumed' };
    case 'patience.extend':
      return { event: 'extended' };
    case 'language.change':
      return { event: 'language_changed', language: event.words.language, wording: hashStructure(event.words.sentences) };
    default:
      return undefined;
  }
}

/** Bounded: a guide that is opened and shut without end must not make the attempt unreadable. */
function addEvent({ attempt, events, ports }: SessionContext, happening: Happening | undefined): Partial<SessionContext> {
  if (attempt === undefined || happening === undefined || attempt.events.length + events.length >= MOST_EVENTS) return {};
  const recorded = { ...happening, at: nextMoment(attempt, ports.now()), after: attempt.moves.length } as RecordedEvent;
  return { events: [...events, recorded] };
}
