import { assign, type SnapshotFrom, setup } from 'xstate';
import { listBranches } from '../scenario/list-destinations.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import type { Reply, Turn } from '../scenario/turn-schema.ts';
import { step } from './step.ts';
import { type Choice, SILENCE, startConversation, type TalkState } from './talk-state.ts';

/** What the agent does: the letter of a reply, or `silence` when the customer's patience lapses. */
export type ConversationEvent = { readonly type: Choice };

/** The state of the talk without its place, which is the state of the machine. */
export type ConversationContext = Omit<TalkState, 'at'>;

type Road = { readonly from: string; readonly choice: Choice; readonly to: string };

/**
 * The statechart of a scenario: a state a turn, an event a reply, a final state an ending, a transition each road a reply may lead along.
 * Each guard asks `step` whether the event leads along its road, and takes the new state from there: the machine that plays and the search
 * of all roads cannot differ. Inert: no actor, timer or transcript. `can()` says which replies are available; a turn's tag is its step, an
 * ending's its kind.
 * @param now where it starts; an ending is over at once
 */
export function createConversationMachine(scenario: Scenario, now: TalkState = startConversation(scenario)) {
  const { at: initial, ...context } = now;
  const conversation = setup({
    types: {
      context: {} as ConversationContext,
      events: {} as ConversationEvent,
      tags: {} as string,
    },
    guards: {
      isRoad: ({ context: known }, { from, choice, to }: Road) => step(scenario, { ...known, at: from }, choice)?.at === to,
    },
    actions: {
      changeCustomer: assign(({ context: known }, { from, choice }: Omit<Road, 'to'>) => {
        const next = step(scenario, { ...known, at: from }, choice);
        return next === undefined ? known : toContext(next);
      }),
    },
  });

  const roads = (from: string, choice: Choice, destinations: readonly string[]) =>
    destinations.map((to) => ({
      target: to,
      guard: { type: 'isRoad' as const, params: { from, choice, to } },
      actions: { type: 'changeCustomer' as const, params: { from, choice } },
    }));
  const turns = scenario.turns.map((turn) => {
    const replies = turn.replies.map((reply) => [reply.id, roads(turn.id, reply.id, listReplyDestinations(scenario, reply))]);
    const silence = roads(turn.id, SILENCE, listSilenceDestinations(scenario, turn));
    return [turn.id, conversation.createStateConfig({ tags: [turn.step], on: { ...Object.fromEntries(replies), [SILENCE]: silence } })];
  });
  const endings = scenario.endings.map(({ id, kind }) => [id, conversation.createStateConfig({ type: 'final', tags: [kind] })]);
  return conversation.createMachine({ id: scenario.id, initial, context, states: Object.fromEntries([...turns, ...endings]) });
}

/** A machine for one scenario. */
export type ConversationMachine = ReturnType<typeof createConversationMachine>;

/** Where a talk stands, as its machine has it. */
export function readState({ value, context }: SnapshotFrom<ConversationMachine>): TalkState {
  return { ...context, at: String(value) };
}

function toContext({ at: _, ...context }: TalkState): ConversationContext {
  return context;
}

function listReplyDestinations({ limits }: Scenario, reply: Reply): string[] {
  return [...new Set([...listBranches(reply).map(({ to }) => to), ...limits.map(({ to }) => to)])];
}

function listSilenceDestinations({ limits, silence }: Scenario, turn: Turn): string[] {
  return [...new Set([turn.id, silence.to, ...limits.map(({ to }) => to)])];
}
