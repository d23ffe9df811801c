import type { Scenario } from '../scenario/scenario-schema.ts';
import { step } from './step.ts';
import { type Choice, startConversation, type TalkState } from './talk-state.ts';

/** A move as it is kept: the turn it was made in and the choice. */
export type Move = { readonly turn: string; readonly choice: Choice };

/** The states of a talk from the start on, one more than moves. */
export type TalkStates = readonly [TalkState, ...TalkState[]];

/** The states that moves lead through; and how many moves fit where one did not. */
export type Replay = { readonly states: TalkStates; readonly failedAt?: number };

/** Plays a list of moves. Stops at the first that does not fit this scenario, as after a change of its structure. */
export function replay(scenario: Scenario, moves: readonly Move[]): Replay {
  const states: [TalkState, ...TalkState[]] = [startConversation(scenario)];
  let state = states[0];
  for (const [index, move] of moves.entries()) {
    const next = move.turn === state.at ? step(scenario, state, move.choice) : undefined;
    if (next === undefined) return { states, failedAt: index };
    states.push(next);
    state = next;
  }
  return { states };
}
