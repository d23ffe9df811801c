import { assign, setup } from 'xstate';
import { listBranches } from '../scenario/list-destinations.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import type { Turn } from '../scenario/turn-schema.ts';
import { step } from './step.ts';
import { type Choice, SILENCE, startConversation, type TalkState } from './talk-state.ts';

/** What the agent does: says a reply, or lets the customer's patience lapse. */
export type ConversationEvent = { readonly type: 'reply.choose'; readonly reply: string } | { readonly type: 'patience.lapse' };

/** The state of the talk without its place, which is the state of the machine. */
export type ConversationContext = Omit<TalkState, 'at'>;

type Destination = { readonly from: string; readonly to: string };

/**
 * One inert machine for a scenario: a state a turn, a transition a destination, final states for endings. All replies of
 * a turn share its transitions, because where a reply leads is not fixed: it depends on the mood and on what is known, and
 * a limit of the scenario can overrule it. So each guard asks `step` whether the event leads to its destination, and the
 * assign takes the rest of the new state from there: the machine that plays and the search that looks at all roads cannot
 * differ. It invokes nothing, waits for nothing and keeps no transcript. The tag of a state is `turn`, or the kind of the ending.
 */
export function createConversationMachine(scenario: Scenario) {
  const { at: initial, ...context } = startConversation(scenario);
  const conversation = setup({
    types: {
      context: {} as ConversationContext,
      events: {} as ConversationEvent,
      tags: {} as string,
    },
    guards: {
      isLeadingTo: ({ context: now, event }, { from, to }: Destination) => step(scenario, { ...now, at: from }, choiceOf(event))?.at === to,
    },
    actions: {
      changeCustomer: assign(({ context: now, event }, { from }: Pick<Destination, 'from'>) => {
        const next = step(scenario, { ...now, at: from }, choiceOf(event));
        return next === undefined ? now : toContext(next);
      }),
    },
  });

  const leadTo = (from: string, to: string) => ({
    target: to,
    guard: { type: 'isLeadingTo' as const, params: { from, to } },
    actions: { type: 'changeCustomer' as const, params: { from } },
  });
  const turns = scenario.turns.map((turn) => [
    turn.id,
    conversation.createStateConfig({
      tags: ['turn'],
      on: {
        'reply.choose': listReplyDestinations(scenario, turn).map((to) => leadTo(turn.id, to)),
        'patience.lapse': listSilenceDestinations(scenario, turn).map((to) => leadTo(turn.id, to)),
      },
    }),
  ]);
  const endings = scenario.endings.map(({ id, kind }) => [id, conversation.createStateConfig({ type: 'final', tags: [kind] })]);
  return conversation.createMachine({ id: scenario.id, initial, context, states: Object.fromEntries([...turns, ...endings]) });
}

/** A machine for one scenario. */
export type ConversationMachine = ReturnType<typeof createConversationMachine>;

/** The choice that an event stands for. */
export function choiceOf(event: ConversationEvent): Choice {
  return event.type === 'patience.lapse' ? SILENCE : event.reply;
}

/** The event that makes a choice. */
export function eventOf(choice: Choice): ConversationEvent {
  return choice === SILENCE ? { type: 'patience.lapse' } : { type: 'reply.choose', reply: choice };
}

function toContext({ at: _, ...context }: TalkState): ConversationContext {
  return context;
}

function listReplyDestinations({ limits }: Scenario, turn: Turn): string[] {
  const named = turn.replies.flatMap((reply) => listBranches(reply).map(({ to }) => to));
  return [...new Set([...named, ...limits.map(({ to }) => to)])];
}

function listSilenceDestinations({ limits, silence }: Scenario, turn: Turn): string[] {
  return [...new Set([turn.id, silence.to, ...limits.map(({ to }) => to)])];
}
