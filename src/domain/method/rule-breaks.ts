import type { Method } from './method-schema.ts';
import { isCounted, type MethodState } from './method-state.ts';
import type { Rule } from './rule-schema.ts';

/** Whether a reply with these acts breaks a rule, in the state before it. */
export function isBroken(method: Method, { act, when, unlessWith }: Rule, state: MethodState, acts: readonly string[] = []): boolean {
  return acts.includes(act) && (unlessWith === undefined || !acts.includes(unlessWith)) && isCounted(method, state, when);
}

/** Levels of the step's lightest criterion that a broken rule takes back of what was earned before. */
export function takeBack(method: Method, { takesBack }: Rule, state: MethodState): number {
  return takesBack !== undefined && isCounted(method, state, takesBack.when) ? takesBack.levels : 0;
}
