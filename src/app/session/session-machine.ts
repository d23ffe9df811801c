import { type ActorRefFrom, type SnapshotFrom, sendTo } from 'xstate';
import { countEntries } from '../../domain/attempt/entries.ts';
import type { OpenedAttempt, Standing } from './open-attempt.ts';
import { present } from './present.ts';
import { NOTHING_OPEN, sessionSetup } from './session-setup.ts';
import type { SessionContext, SessionTag } from './session-types.ts';

type Opened = { readonly event: { readonly output: OpenedAttempt } };
const isNow =
  (kind: OpenedAttempt['kind']) =>
  ({ event }: Opened) =>
    event.output.kind === kind;
const attemptOf = ({ event }: Opened) => ({ attempt: (event.output as Extract<OpenedAttempt, { kind: Standing }>).attempt });
const whyOf = ({ event }: Opened) => ({ why: (event.output as Extract<OpenedAttempt, { kind: 'unreached' }>).why });
const recordOf = ({ event }: Opened) => ({ record: (event.output as Extract<OpenedAttempt, { kind: 'unreadable' }>).record });

/** Loads the attempt and goes where it stands: on entering with its id, and when another tab has gone on with it. */
const opening = (tags: SessionTag[], goOn: '#session.talking.conversing' | '#session.talking.pausing') => {
  const keepOpened = { type: 'keepOpened' as const, params: attemptOf };
  return sessionSetup.createStateConfig({
    tags,
    invoke: {
      src: 'openAttempt',
      input: ({ context }: { context: SessionContext }) => ({ attempts: context.attempts, chosen: present(context.chosen), id: present(context.attemptId) }),
      onDone: [
        { guard: isNow('open'), target: goOn, actions: [keepOpened, 'replayConversation'] },
        { guard: isNow('ended'), target: '#session.ending', actions: [keepOpened, 'replayConversation'] },
        { guard: isNow('finished'), target: '#session.debriefing', actions: [keepOpened, 'replayConversation'] },
        { guard: isNow('outdated'), target: '#session.outdated', actions: keepOpened },
        { guard: isNow('unreadable'), target: '#session.unreadable', actions: { type: 'keepSetAside', params: recordOf } },
        { guard: isNow('unreached'), target: '#session.unreached', actions: { type: 'keepWhy', params: whyOf } },
        { target: '#session.missing' },
      ],
      // A mistake in what was read.
      onError: '#session.failing',
    },
  });
};

/** Saves the move that is held: the next line shows only when it is kept. */
const keeping = (tags: SessionTag[]) =>
  sessionSetup.createStateConfig({
    tags,
    entry: sendTo('patience', { type: 'patience.stop' }),
    invoke: {
      src: 'appendMove',
      input: ({ context }: { context: SessionContext }) => {
        const attempt = present(context.attempt);
        const next = { events: context.events, move: present(context.pending) };
        return { attempts: context.attempts, id: attempt.id, known: countEntries(attempt), next };
      },
      onDone: [
        { guard: ({ event }: { event: { output: string } }) => event.output === 'conflict', target: 'reloading', actions: 'releaseMove' },
        { target: 'answering', actions: 'addMove' },
      ],
      onError: '#session.failing',
    },
  });

/**
 * One practice session: a complaint is chosen, its briefing read, the talk had and scored. Every move is saved before the
 * customer answers, so that a closed tab or an empty battery loses nothing; an attempt's id brings the session back to where
 * it stood. The talk itself is played by the scenario's own machine, a child of this one.
 */
export const sessionMachine = sessionSetup.createMachine({
  id: 'session',
  context: ({ input }) => ({
    ...NOTHING_OPEN,
    ports: input.ports,
    scorer: input.scorer,
    attempts: input.attempts,
    patience: input.patience,
    who: input.who,
    library: input.library,
    chosen: input.chosen,
    attemptId: input.attemptId,
  }),
  invoke: { src: 'watchAttempts', input: ({ context }) => ({ attempts: context.attempts }) },
  initial: 'choosing',
  on: {
    'scenario.choose': { target: '.choosing', reenter: true, actions: ['stopConversation', 'chooseScenario'] },
    'session.leave': { target: '.choosing', actions: ['stopConversation', 'forgetScenario'] },
    'notice.dismiss': { actions: 'dismissNotice' },
    'patience.adjust': { guard: 'isNewPatience', actions: 'adjustPatience' },
  },
  states: {
    choosing: {
      tags: 'choosing',
      always: [
        { guard: 'hasAttemptToOpen', target: 'opening' },
        { guard: 'hasChosen', target: 'briefing' },
      ],
    },
    briefing: {
      tags: 'briefing',
      on: { 'talk.begin': { target: 'starting', actions: 'beginAttempt' } },
    },
    starting: {
      tags: ['busy', 'saving'],
      invoke: {
        src: 'startAttempt',
        input: ({ context }) => ({ attempts: context.attempts, attempt: present(context.attempt) }),
        onDone: [
          { guard: ({ event }) => event.output === 'conflict', target: 'unbegun' },
          { target: 'talking', actions: 'replayConversation' },
        ],
        onError: 'unbegun',
      },
    },
    unbegun: {
      tags: ['briefing', 'unbegun'],
      on: { 'talk.begin': { target: 'starting', actions: 'beginAttempt' } },
    },
    opening: opening(['busy'], '#session.talking.conversing'),
    talking: {
      tags: 'talking',
      entry: 'prepareScoring',
      invoke: { src: 'patienceClock', id: 'patience', input: ({ context }) => context.patience },
      initial: 'conversing',
      on: {
        'patience.adjust': { guard: 'isNewPatience', actions: ['adjustPatience', sendTo('patience', ({ event }) => event)] },
        'guide.open': { actions: 'noteEvent' },
        'language.change': { guard: 'isNewLanguage', actions: 'noteEvent' },
        'talk.pause': { actions: 'askForPause' },
        // Asked for and taken back while a move was being saved.
        'talk.resume': { actions: 'settlePause' },
      },
      states: {
        conversing: {
          tags: 'answerable',
          entry: sendTo('patience', { type: 'patience.run' }),
          always: { guard: 'isPauseAsked', target: 'pausing' },
          on: {
            'reply.choose': { guard: 'isAvailable', target: 'saving', actions: 'holdMove' },
            'patience.lapse': { target: 'lapsing', actions: 'holdMove' },
            'patience.extend': { actions: ['noteEvent', sendTo('patience', { type: 'patience.extend' })] },
            'patience.adjust': {
              guard: 'isNewPatience',
              actions: ['adjustPatience', sendTo('patience', ({ event }) => event), sendTo('patience', { type: 'patience.run' })],
            },
            'talk.pause': 'pausing',
            'attempt.change': { guard: 'isMovedElsewhere', target: 'reloading' },
          },
        },
        pausing: {
          tags: 'paused',
          entry: [sendTo('patience', { type: 'patience.pause' }), 'settlePause', 'notePause'],
          on: {
            'talk.resume': { target: 'conversing', actions: 'noteEvent' },
            // Paused twice is still resumed once.
            'talk.pause': {},
            'attempt.change': { guard: 'isMovedElsewhere', target: 'catchingUp' },
          },
        },
        saving: keeping(['busy', 'saving']),
        lapsing: keeping(['busy', 'saving']),
        answering: {
          tags: 'busy',
          entry: ['tellCustomer', 'releaseMove'],
          on: {
            'xstate.snapshot.*': 'conversing',
            'xstate.done.actor.*': '#session.ending',
          },
        },
        reloading: {
          ...opening(['busy'], '#session.talking.conversing'),
          // Another tab's move begins another turn, with its full time.
          entry: sendTo('patience', { type: 'patience.stop' }),
        },
        // A tab that is paused, perhaps unseen, stays so: its clock must not begin to run, and the next turn has its full time here too.
        catchingUp: {
          ...opening(['busy', 'paused'], '#session.talking.pausing'),
          entry: sendTo('patience', { type: 'patience.stop' }),
        },
      },
    },
    ending: {
      tags: 'busy',
      invoke: {
        src: 'scoreTalk',
        input: ({ context }) => ({ scorer: context.scorer, ...present(context.chosen), moves: present(context.attempt).moves }),
        onDone: { target: 'finishing', actions: { type: 'closeTalk', params: ({ event }) => ({ debrief: event.output }) } },
        onError: 'failing',
      },
    },
    finishing: {
      tags: ['busy', 'saving'],
      invoke: {
        src: 'finishAttempt',
        input: ({ context }) => ({ attempts: context.attempts, attempt: present(context.attempt) }),
        onDone: [{ guard: ({ event }) => event.output === 'conflict', target: 'missing' }, { target: 'debriefing' }],
        onError: 'failing',
      },
    },
    debriefing: { tags: 'finished' },
    outdated: { tags: 'outdated' },
    missing: {
      tags: 'missing',
      // Brought back, here or in another tab: one may not be looking, so that it waits.
      on: { 'attempt.change': { guard: 'isOfAttempt', target: 'reopening' } },
    },
    reopening: opening(['busy'], '#session.talking.pausing'),
    unreadable: { tags: 'unreadable' },
    unreached: {
      tags: 'unreached',
      on: { 'session.retry': 'opening' },
    },
    failing: {
      tags: 'failed',
      on: { 'session.retry': 'opening' },
    },
  },
});

/** A running session. */
export type Session = ActorRefFrom<typeof sessionMachine>;

/** A session at one moment, as screens read it. */
export type SessionSnapshot = SnapshotFrom<typeof sessionMachine>;
