import type { Method } from './method-schema.ts';
import { countActs, countMethodStates, indexOfMethodState, type MethodState, startMethod } from './method-state.ts';
import { isBroken, takeBack } from './rule-breaks.ts';
import type { Rule } from './rule-schema.ts';

/**
 * Steps that rules could bring below zero: what is taken back must have been earned before, whatever is said. An act that a
 * rule of the step looks at has earned at least one level of its lightest criterion (the reader of a scenario sees to that),
 * less what rules about order leave of it. The least that can have been earned is searched over all states of the method.
 */
export function findOverdrawn(method: Method): string[] {
  const steps = new Set(method.rules.flatMap(({ step, takesBack }) => (takesBack === undefined ? [] : [step])));
  return [...steps].filter((step) => isOverdrawn(method, step));
}

function isOverdrawn(method: Method, step: string): boolean {
  const rules = method.rules.filter((rule) => rule.step === step);
  const replies = listSubsets(method.acts);
  const least = new Map([[indexOfMethodState(method, startMethod(method)), { state: startMethod(method), earned: 0 }]]);
  // As many rounds as there are states find the least; whatever sinks in one more sinks for ever.
  for (let round = 0; round <= countMethodStates(method); round += 1) {
    let hasSunk = false;
    for (const { state, earned } of [...least.values()]) {
      for (const done of replies) {
        const sum = earned + earnLeast(method, rules, state, done);
        if (sum < 0) return true;
        const next = countActs(method, state, done);
        const index = indexOfMethodState(method, next);
        if (sum >= (least.get(index)?.earned ?? Number.POSITIVE_INFINITY)) continue;
        least.set(index, { state: next, earned: sum });
        hasSunk = true;
      }
    }
    if (!hasSunk) return false;
  }
  return true;
}

/** Levels of the lightest criterion that a reply with these acts brings at least. */
function earnLeast(method: Method, rules: readonly Rule[], state: MethodState, acts: readonly string[]): number {
  if (!rules.some(({ act }) => acts.includes(act))) return 0;
  const broken = rules.filter((rule) => isBroken(method, rule, state, acts));
  return broken.reduce((left, rule) => left - (Math.max(0, left) * (100 - rule.keep)) / 100 - takeBack(method, rule, state), 1);
}

function listSubsets(acts: readonly string[]): string[][] {
  return Array.from({ length: 2 ** acts.length }, (_, set) => acts.filter((_act, index) => set & (1 << index)));
}
