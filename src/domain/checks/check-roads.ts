import { listSpoken, MOST_STATES, type TalkGraph, type TalkNode } from '../conversation/explore-talk.ts';
import { findLine } from '../conversation/find-line.ts';
import { SILENCE } from '../conversation/talk-state.ts';
import type { Problem } from '../problem/problem.ts';
import { findTurn } from '../scenario/scenario-index.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';

const FEWEST_ENDINGS = 3;

/**
 * Looks at every state that a talk can be in, conditions included: loops, dead ends, and whatever stands in the file but
 * cannot happen. What only silence leads to does not count as reachable, because the patience clock may be off.
 * @param everything all states of the talk, with lapses of patience
 */
export function checkRoads(file: string, scenario: Scenario, everything: TalkGraph): Problem[] {
  if (everything.truncated) return [{ code: 'too_many_states', file, path: ['turns'], expected: String(MOST_STATES) }];
  if (everything.loop !== undefined) return [{ code: 'loop', file, path: ['turns'], found: everything.loop.join(' → ') }];
  return [...findDeadEnds(file, scenario, everything), ...findUnreachable(file, scenario, listSpoken(everything))];
}

function findDeadEnds(file: string, scenario: Scenario, { nodes }: TalkGraph): Problem[] {
  const stuck = new Map<string, string>();
  for (const { state, moves } of nodes) {
    const isOpen = moves.some(({ choice }) => choice !== SILENCE);
    if (!isOpen && findTurn(scenario, state.at) !== undefined) {
      stuck.set(state.at, `anger ${state.anger}, trust ${state.trust}${state.known.length > 0 ? `, ${state.known.join(', ')}` : ''}`);
    }
  }
  return [...stuck].map(([turn, found]) => ({ code: 'dead_end', file, path: ['turns', indexOfTurn(scenario, turn)], found: `${turn}: ${found}` }));
}

function findUnreachable(file: string, scenario: Scenario, nodes: readonly TalkNode[]): Problem[] {
  const reached = new Set<string>();
  for (const { state, moves } of nodes) {
    reached.add(state.at);
    reached.add(`${state.at}.${findLine(scenario, state)}`);
    for (const { choice } of moves) if (choice !== SILENCE) reached.add(`${state.at}.${choice}`);
  }
  const endings = scenario.endings.filter(({ id }) => reached.has(id));
  const problems: Problem[] = scenario.endings.flatMap(({ id }, index) =>
    reached.has(id) || id === scenario.silence.to ? [] : [{ code: 'unreachable_ending' as const, file, path: ['endings', index], found: id }],
  );
  for (const [index, turn] of scenario.turns.entries()) {
    const path = ['turns', index];
    if (!reached.has(turn.id)) {
      problems.push({ code: 'unreachable_turn', file, path, found: turn.id });
      continue;
    }
    for (const [at, { id }] of turn.lines.entries()) {
      if (!reached.has(`${turn.id}.${id}`)) problems.push({ code: 'unreachable_line', file, path: [...path, 'lines', at], found: `${turn.id}.${id}` });
    }
    for (const [at, { id }] of turn.replies.entries()) {
      if (!reached.has(`${turn.id}.${id}`)) problems.push({ code: 'unreachable_reply', file, path: [...path, 'replies', at], found: `${turn.id}.${id}` });
    }
  }
  if (endings.length < FEWEST_ENDINGS) {
    problems.push({ code: 'too_few_endings', file, path: ['endings'], found: String(endings.length), expected: String(FEWEST_ENDINGS) });
  }
  return problems;
}

function indexOfTurn(scenario: Scenario, id: string): number {
  return scenario.turns.findIndex((turn) => turn.id === id);
}
