import { assign, createMachine } from 'xstate';
import type { Condition } from '../../../src/domain/scenario/condition-schema.ts';
import type { Scenario } from '../../../src/domain/scenario/scenario-schema.ts';
import type { Reply, Turn } from '../../../src/domain/scenario/turn-schema.ts';

/** One line of the talk: who says it, and the sentence it is. */
type Said = { readonly who: 'customer' | 'agent' | 'note'; readonly key: string };
type Customer = { readonly anger: number; readonly trust: number; readonly known: readonly string[] };
type Context = Customer & { readonly said: readonly Said[] };
type Guarded = { readonly context: Context };

const limitTo10 = (level: number) => Math.max(0, Math.min(10, level));

function holds(when: Condition | undefined, { anger, trust, known }: Customer): boolean {
  return (
    anger >= (when?.anger?.min ?? 0) &&
    anger <= (when?.anger?.max ?? 10) &&
    trust >= (when?.trust?.min ?? 0) &&
    trust <= (when?.trust?.max ?? 10) &&
    (when?.has ?? []).every((id) => known.includes(id)) &&
    !(when?.lacks ?? []).some((id) => known.includes(id))
  );
}

/** The customer after a reply. */
function react({ anger, trust, known }: Customer, { mood, learns = [], promises = [] }: Reply): Customer {
  return {
    anger: limitTo10(anger + (mood?.anger ?? 0)),
    trust: limitTo10(trust + (mood?.trust ?? 0)),
    known: [...new Set([...known, ...learns, ...promises])],
  };
}

/** The transitions of a reply, the first that applies is taken: the customer's limits come before where it leads, but never keep a talk from ending. */
function toTransitions(scenario: Scenario, turn: Turn, reply: Reply) {
  const key = `turn.${turn.id}.${reply.id}`;
  const said: Said[] = [{ who: 'agent', key }, ...(reply.reaction === true ? [{ who: 'customer' as const, key: `${key}.reaction` }] : [])];
  const actions = assign(({ context }: Guarded) => ({ ...react(context, reply), said: [...context.said, ...said] }));
  const isEnding = (to: string) => scenario.endings.some(({ id }) => id === to);
  const branches = typeof reply.to === 'string' ? [{ to: reply.to }] : reply.to;
  const ways = branches.flatMap((branch) => {
    const limits = isEnding(branch.to) ? [] : scenario.limits.filter(({ to }) => to !== turn.id);
    return [...limits.map(({ when, to }) => ({ to, when: [branch.when, when] })), { to: branch.to, when: [branch.when] }];
  });
  return ways.map(({ to, when }) => ({
    target: to,
    guard: ({ context }: Guarded) => holds(reply.when, context) && when.every((each) => holds(each, react(context, reply))),
    actions,
  }));
}

/** A talk as a machine, written as one would without Amends: a state a turn, an event a reply. The context keeps the customer and what was said. */
export function createTalkMachine(scenario: Scenario) {
  const { anger, trust } = scenario.complaint.customer;
  const turns = scenario.turns.map((turn) => {
    const say = assign(({ context }: Guarded) => {
      const line = turn.lines.find(({ when }) => holds(when, context));
      return { said: [...context.said, { who: 'customer' as const, key: `turn.${turn.id}.${line?.id}` }] };
    });
    const on = Object.fromEntries(turn.replies.map((reply) => [reply.id, toTransitions(scenario, turn, reply)]));
    return [turn.id, { entry: say, on }];
  });
  const endings = scenario.endings.map(({ id }) => {
    const say = assign(({ context }: Guarded) => ({
      said: [...context.said, { who: 'customer' as const, key: `ending.${id}.line` }, { who: 'note' as const, key: `ending.${id}` }],
    }));
    return [id, { type: 'final', entry: say }];
  });
  return createMachine({
    types: {} as { context: Context; events: { type: string } },
    id: scenario.id,
    initial: scenario.start,
    context: { anger, trust, known: [], said: [] },
    states: Object.fromEntries([...turns, ...endings]),
  });
}
