import { transition } from 'xstate';
import { type ConversationContext, createConversationMachine } from '../../../src/domain/conversation/create-conversation-machine.ts';
import { exploreTalk } from '../../../src/domain/conversation/explore-talk.ts';
import { step } from '../../../src/domain/conversation/step.ts';
import { keyOf, SILENCE } from '../../../src/domain/conversation/talk-state.ts';
import { findTurn } from '../../../src/domain/scenario/scenario-index.ts';
import type { Scenario } from '../../../src/domain/scenario/scenario-schema.ts';

/** States and events in which the machine does otherwise than `step`, and how many were compared: all there are, with a letter that no turn has. */
export function findDisagreements(scenario: Scenario): { compared: number; disagreements: string[] } {
  const machine = createConversationMachine(scenario);
  const disagreements: string[] = [];
  let compared = 0;
  for (const { state } of exploreTalk(scenario, true).nodes) {
    const { at, ...context } = state;
    const snapshot = machine.resolveState({ value: at, context });
    const letters = findTurn(scenario, at)?.replies.map(({ id }) => id) ?? ['a'];
    for (const choice of [...letters, 'z', SILENCE]) {
      const [next] = transition(machine, snapshot, { type: choice });
      const expected = step(scenario, state, choice) ?? state;
      compared += 1;
      if (String(next.value) !== expected.at || !isSame(next.context, expected)) disagreements.push(`${keyOf(state)} ${choice}: ${String(next.value)}`);
    }
  }
  return { compared, disagreements };
}

function isSame(context: ConversationContext, expected: ConversationContext): boolean {
  return (
    context.anger === expected.anger &&
    context.trust === expected.trust &&
    context.silences === expected.silences &&
    context.known.join() === expected.known.join()
  );
}
