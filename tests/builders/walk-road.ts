import { listAvailableReplies } from '../../src/domain/conversation/list-available-replies.ts';
import type { Move } from '../../src/domain/conversation/replay.ts';
import { step } from '../../src/domain/conversation/step.ts';
import { SILENCE, startConversation, type TalkState } from '../../src/domain/conversation/talk-state.ts';
import type { Scenario } from '../../src/domain/scenario/scenario-schema.ts';

/**
 * A road through a scenario, as moves: each number picks among what can be chosen, round and round; silence is the last of
 * the choices where it is asked for. Ends with the numbers or with the talk.
 */
export function walkRoad(scenario: Scenario, picks: readonly number[], withSilence = false): Move[] {
  const moves: Move[] = [];
  let state: TalkState = startConversation(scenario);
  for (const pick of picks) {
    const letters = listAvailableReplies(scenario, state).map(({ id }) => id);
    if (letters.length === 0) break;
    if (withSilence) letters.push(SILENCE);
    const choice = letters[pick % letters.length] as string;
    moves.push({ turn: state.at, choice });
    state = step(scenario, state, choice) as TalkState;
  }
  return moves;
}
