import { type ActorRefFrom, type SnapshotFrom, sendTo } from 'xstate';
import { buildTranscript } from '../../domain/conversation/build-transcript.ts';
import { createConversationMachine } from '../../domain/conversation/create-conversation-machine.ts';
import { attemptSetup, toNextMove } from './attempt-setup.ts';

/**
 * One attempt at a talk, from its beginning or from where it was left to its result. Every move is saved before the customer answers, so
 * that a closed tab or an empty battery loses nothing. The talk itself is played by the scenario's own machine, a child of this one.
 * Where what is kept is not what it knows, it asks to be made anew (`attempt.superseded`): it never washes itself.
 */
export const attemptMachine = attemptSetup.createMachine({
  id: 'attempt',
  context: ({ input, spawn }) => {
    const { states, ...played } = input;
    const conversation = createConversationMachine(input.scenario, states.at(-1));
    return {
      ...played,
      conversation: spawn(conversation, { syncSnapshot: true }),
      transcript: buildTranscript(input.scenario, input.attempt.moves, states),
      events: [],
    };
  },
  initial: 'entering',
  on: {
    'notice.dismiss': { actions: 'dismissNotice' },
    'patience.adjust': { guard: 'isNewPatience', actions: 'adjustPatience' },
    // Before the talk, or while a move is being saved: it comes before the clock runs, or is taken back before it has begun.
    'talk.pause': { actions: 'addPause' },
    'talk.resume': { actions: 'takePauses' },
  },
  states: {
    entering: {
      always: [
        { guard: 'isNew', target: 'starting' },
        { guard: 'isFinished', target: 'finished' },
        { guard: 'isOver', target: 'ending' },
        { guard: 'isPaused', target: 'talking.pausing' },
        { target: 'talking' },
      ],
    },
    starting: {
      tags: ['busy', 'saving'],
      invoke: {
        src: 'startAttempt',
        input: ({ context }) => context,
        onDone: [
          { guard: ({ event }) => event.output === 'conflict', target: 'unbegun' },
          { target: 'talking', actions: ['noteKept', 'tellBegun'] },
        ],
        onError: 'unbegun',
      },
    },
    unbegun: { type: 'final', tags: 'unbegun' },
    talking: {
      tags: 'talking',
      entry: 'prepareScoring',
      invoke: { src: 'patienceClock', id: 'patience', input: ({ context: { patience, tools } }) => ({ ...patience, now: tools.now }) },
      initial: 'conversing',
      on: {
        'patience.adjust': { guard: 'isNewPatience', actions: ['adjustPatience', sendTo('patience', ({ event }) => event)] },
        'guide.open': { actions: 'noteEvent' },
        'language.change': { guard: 'isNewLanguage', actions: 'noteEvent' },
      },
      states: {
        conversing: {
          tags: 'answerable',
          entry: sendTo('patience', { type: 'patience.run' }),
          always: { guard: 'isPaused', target: 'pausing' },
          on: {
            'reply.choose': { guard: 'isAvailable', target: 'saving', actions: 'dismissNotice' },
            'reply.takeBack': { guard: 'canTakeBack', target: 'saving', actions: 'dismissNotice' },
            'patience.lapse': { target: 'saving', actions: 'dismissNotice' },
            'patience.extend': { actions: ['noteEvent', sendTo('patience', { type: 'patience.extend' })] },
            'patience.adjust': {
              guard: 'isNewPatience',
              actions: ['adjustPatience', sendTo('patience', ({ event }) => event), sendTo('patience', { type: 'patience.run' })],
            },
            'attempt.moved': 'reloading',
          },
        },
        pausing: {
          tags: 'paused',
          entry: [sendTo('patience', { type: 'patience.pause' }), 'notePause'],
          on: {
            'talk.resume': [{ guard: 'isResumed', target: 'conversing', actions: ['takePauses', 'noteEvent'] }, { actions: 'takePauses' }],
            'attempt.moved': 'catchingUp',
          },
        },
        // The next line shows only when the move is kept.
        saving: {
          tags: ['busy', 'saving', 'keeping'],
          entry: sendTo('patience', { type: 'patience.stop' }),
          invoke: {
            src: 'appendMove',
            input: ({ context, event }) => ({ ...context, next: toNextMove(context, event) }),
            onDone: [
              { guard: ({ event }) => event.output.answer === 'conflict', target: 'reloading' },
              {
                guard: ({ event }) => event.output.next.move === undefined,
                target: 'conversing',
                actions: ['stopCustomer', { type: 'dropMove', params: ({ event }) => event.output.next }],
              },
              { target: 'answering', actions: { type: 'addMove', params: ({ event }) => event.output.next } },
            ],
            onError: '#attempt.failing',
          },
        },
        answering: {
          tags: ['busy', 'keeping'],
          entry: 'tellCustomer',
          on: {
            'xstate.snapshot.*': 'conversing',
            'xstate.done.actor.*': '#attempt.ending',
          },
        },
        reloading: {
          tags: 'busy',
          entry: [sendTo('patience', { type: 'patience.stop' }), 'tellSuperseded'],
        },
        // A tab that is paused, perhaps unseen, stays so: its clock must not begin to run, and the next turn has its full time there too.
        catchingUp: {
          tags: ['busy', 'paused'],
          entry: [sendTo('patience', { type: 'patience.stop' }), 'tellSuperseded'],
        },
      },
    },
    ending: {
      tags: ['busy', 'keeping'],
      invoke: {
        src: 'scoreTalk',
        input: ({ context }) => context,
        onDone: { target: 'finishing', actions: { type: 'closeTalk', params: ({ event }) => event.output } },
        onError: 'unscored',
      },
    },
    finishing: {
      tags: ['busy', 'saving', 'keeping'],
      invoke: {
        src: 'finishAttempt',
        input: ({ context }) => context,
        onDone: [{ guard: ({ event }) => event.output === 'conflict', target: 'reopening' }, { target: 'finished' }],
        onError: 'unscored',
      },
    },
    finished: { tags: 'finished' },
    failing: {
      tags: 'failed',
      on: { 'attempt.retry': { target: 'reopening', actions: 'forgetPauses' } },
    },
    unscored: {
      tags: 'unscored',
      on: { 'attempt.retry': { target: 'reopening', actions: 'forgetPauses' } },
    },
    reopening: { tags: 'busy', entry: 'tellSuperseded' },
  },
});

/** An attempt that is being played. */
export type AttemptActor = ActorRefFrom<typeof attemptMachine>;

/** It at one moment, as screens read it. */
export type AttemptSnapshot = SnapshotFrom<typeof attemptMachine>;
