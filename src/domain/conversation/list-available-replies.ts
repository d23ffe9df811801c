import { findTurn } from '../scenario/scenario-index.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import type { Reply } from '../scenario/turn-schema.ts';
import { holds } from './holds.ts';
import type { TalkState } from './talk-state.ts';

/** The replies that can be chosen in a state, in the order of the file; none at an ending. */
export function listAvailableReplies(scenario: Scenario, state: TalkState): readonly Reply[] {
  const turn = findTurn(scenario, state.at);
  return turn === undefined ? [] : turn.replies.filter((reply) => holds(reply.when, state));
}
