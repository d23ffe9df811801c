import { findTurn } from '../scenario/scenario-index.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import { holds } from './holds.ts';
import type { TalkState } from './talk-state.ts';

/** Id of the line the customer says in a state: the first whose condition holds; undefined at an ending. */
export function findLine(scenario: Scenario, state: TalkState): string | undefined {
  return findTurn(scenario, state.at)?.lines.find((line) => holds(line.when, state))?.id;
}
