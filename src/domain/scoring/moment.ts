import type { TalkState } from '../conversation/talk-state.ts';
import type { Method } from '../method/method-schema.ts';
import { countActs, type MethodState, startMethod } from '../method/method-state.ts';
import { findReply } from '../scenario/scenario-index.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';

/** Where a talk stands, and what the method knows of it: the two automata that scoring looks at together. */
export type Moment = { readonly talk: TalkState; readonly acts: MethodState };

/** The moments of a talk, one for each of its states. @param choices made in each state but the last */
export function listMoments(method: Method, scenario: Scenario, states: readonly TalkState[], choices: readonly string[]): Moment[] {
  let acts = startMethod(method);
  return states.map((talk, index) => {
    const moment = { talk, acts };
    acts = countActs(method, acts, findReply(scenario, talk.at, choices[index] ?? '')?.acts);
    return moment;
  });
}
