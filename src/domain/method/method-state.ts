import type { Method } from './method-schema.ts';
import type { Counts } from './rule-schema.ts';

/**
 * What the rules of a method know of a talk: how often each of its acts was done, in the order of the method's list. Each is
 * counted up to the highest number that a rule tells apart, so that a method has few states.
 */
export type MethodState = readonly number[];

const caps = new WeakMap<Method, readonly number[]>();

/** Nothing was done yet. */
export function startMethod(method: Method): MethodState {
  return method.acts.map(() => 0);
}

/** The state after a reply with these acts; the same object where nothing changes. */
export function countActs(method: Method, state: MethodState, acts: readonly string[] = []): MethodState {
  if (acts.length === 0) return state;
  const most = capsOf(method);
  const next = state.map((count, index) => (acts.includes(method.acts[index] as string) ? Math.min(most[index] ?? 0, count + 1) : count));
  return next.every((count, index) => count === state[index]) ? state : next;
}

/** Whether acts were done as often as a rule asks for. */
export function isCounted(method: Method, state: MethodState, counts: Counts = {}): boolean {
  return Object.entries(counts).every(([act, { min = 0, max = Number.POSITIVE_INFINITY }]) => {
    const count = state[method.acts.indexOf(act)] ?? 0;
    return count >= min && count <= max;
  });
}

/** A number that is equal for equal states, within one method; 0 up to one less than `countMethodStates`. */
export function indexOfMethodState(method: Method, state: MethodState): number {
  return capsOf(method).reduce((index, most, act) => index * (most + 1) + (state[act] ?? 0), 0);
}

const lists = new WeakMap<Method, readonly MethodState[]>();

/** All states there can be, each in the place of its number; the first is that in which nothing was done. */
export function listMethodStates(method: Method): readonly MethodState[] {
  const known = lists.get(method);
  if (known !== undefined) return known;
  const all = capsOf(method).reduce<readonly MethodState[]>(
    (states, most) => states.flatMap((state) => Array.from({ length: most + 1 }, (_, count) => [...state, count])),
    [[]],
  );
  lists.set(method, all);
  return all;
}

/** How many states there can be. */
export function countMethodStates(method: Method): number {
  return capsOf(method).reduce((product, most) => product * (most + 1), 1);
}

/** The highest number that a rule, or the judging of offers, tells apart, by act: what is counted to `max` must be told from one more. */
function capsOf(method: Method): readonly number[] {
  const known = caps.get(method);
  if (known !== undefined) return known;
  const named = [...method.rules.flatMap(({ when, takesBack }) => [when, takesBack?.when ?? {}]), method.offers?.attention?.when ?? {}];
  const most = method.acts.map((act) => Math.max(0, ...named.map((counts) => Math.max(counts[act]?.min ?? 0, (counts[act]?.max ?? -1) + 1))));
  caps.set(method, most);
  return most;
}
