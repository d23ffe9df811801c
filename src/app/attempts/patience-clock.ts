import { type ActorRefFrom, assign, sendParent, setup } from 'xstate';
import type { Patience, Ports } from '../ports.ts';

/** What the clock is told. `patience.run` starts a full wait, or goes on with one that was paused. */
export type PatienceEvent =
  | { readonly type: 'patience.run' }
  | { readonly type: 'patience.pause' }
  | { readonly type: 'patience.stop' }
  | { readonly type: 'patience.extend' }
  | { readonly type: 'patience.adjust'; readonly patience: Patience };

/** The clock's setting, and the device's, which says when patience has lapsed. */
export type PatienceInput = Patience & Pick<Ports, 'now'>;

/** With the seconds that are left of the wait. */
export type PatienceContext = PatienceInput & { readonly remaining: number };

/**
 * How long the customer waits for a reply. Counts seconds rather than comparing moments: a laptop that slept has kept
 * nobody waiting. Tells its parent `patience.lapse`; whoever extends it gets the full length once more, as often as asked.
 */
export const patienceClock = setup({
  types: { context: {} as PatienceContext, events: {} as PatienceEvent, input: {} as PatienceInput, tags: {} as 'running' },
  delays: { second: 1000 },
  guards: {
    isOn: ({ context }) => context.on,
    isOff: ({ event }) => event.type === 'patience.adjust' && !event.patience.on,
    isLastSecond: ({ context }) => context.remaining <= 1,
  },
  actions: {
    countDown: assign({ remaining: ({ context }) => context.remaining - 1 }),
    refill: assign({ remaining: ({ context }) => context.seconds }),
    extend: assign({ remaining: ({ context }) => context.remaining + context.seconds }),
    adjust: assign(({ context, event }) => (event.type === 'patience.adjust' ? { ...event.patience, remaining: event.patience.seconds } : context)),
    reportLapse: sendParent(({ context }) => ({ type: 'patience.lapse', at: context.now() })),
  },
}).createMachine({
  id: 'patience',
  context: ({ input }) => ({ ...input, remaining: input.seconds }),
  initial: 'resting',
  on: {
    'patience.stop': { target: '.resting', actions: 'refill' },
    'patience.adjust': [{ guard: 'isOff', target: '.resting', actions: 'adjust' }, { actions: 'adjust' }],
  },
  states: {
    resting: {
      on: { 'patience.run': { guard: 'isOn', target: 'running', actions: 'refill' } },
    },
    running: {
      tags: 'running',
      after: {
        second: [
          { guard: 'isLastSecond', target: 'resting', actions: ['countDown', 'reportLapse'] },
          { target: 'running', reenter: true, actions: 'countDown' },
        ],
      },
      on: { 'patience.pause': 'pausing', 'patience.extend': { actions: 'extend' } },
    },
    pausing: {
      on: { 'patience.run': 'running', 'patience.extend': { actions: 'extend' } },
    },
  },
});

/** A running clock. */
export type PatienceClock = ActorRefFrom<typeof patienceClock>;
