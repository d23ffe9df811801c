import { expect, test } from 'vitest';
import { keyOf, SILENCE } from '../../../src/domain/conversation/conversation-state.ts';
import { enumerateStates } from '../../../src/domain/conversation/enumerate-states.ts';
import { step } from '../../../src/domain/conversation/step.ts';
import { buildScenario } from '../../builders/build-scenario.ts';
import { plant } from '../../builders/plant.ts';
import { buildTornCoat } from '../../builders/torn-coat.ts';

/**
 * By hand, without silence: opening 6/4; remedy after a 4/5 and after b 6/4 (c walks out at 10/1); closing after remedy.a
 * 4/7 and 6/6, after remedy.b 5/5 and 7/4, escalated 4/5 and 6/4. Endings keep the mood: of 4/7 d and b resolve alike,
 * so delighted, resolved, unresolved; of 6/6 (no fact, no d) the same; of 5/5 and 7/4 only resolved and unresolved.
 */
test('finds every state of a small scenario, counted by hand', () => {
  const { nodes, loop, truncated } = enumerateStates(buildScenario(), false);
  const byPlace = new Map<string, string[]>();
  for (const { state } of nodes.values()) byPlace.set(state.at, [...(byPlace.get(state.at) ?? []), `${state.anger}/${state.trust}`].sort());
  expect(Object.fromEntries(byPlace)).toEqual({
    opening: ['6/4'],
    remedy: ['4/5', '6/4'],
    closing: ['4/7', '5/5', '6/6', '7/4'],
    delighted: ['4/7', '6/6'],
    resolved: ['4/7', '5/5', '6/6', '7/4'],
    unresolved: ['4/7', '5/5', '6/6', '7/4'],
    escalated: ['4/5', '6/4'],
    walked_out: ['10/1'],
  });
  expect({ loop, truncated }).toEqual({ loop: undefined, truncated: false });
});

test('lists the moves of a state in the order of the file, and silence last where it is asked for', () => {
  const { nodes, start } = enumerateStates(buildScenario(), true);
  expect(nodes.get(start)?.moves.map(({ choice }) => choice)).toEqual(['a', 'b', 'c', SILENCE]);
});

test('has exactly the states and moves that step makes, children before parents', () => {
  const coat = buildTornCoat();
  const { nodes } = enumerateStates(coat, true);
  const seen = new Set<string>();
  for (const [key, { state, moves }] of nodes) {
    expect(keyOf(state)).toBe(key);
    for (const letter of ['a', 'b', 'c', 'd', 'e', SILENCE]) {
      const next = step(coat, state, letter);
      expect(moves.find(({ choice }) => choice === letter)?.to).toBe(next === undefined ? undefined : keyOf(next));
      if (next !== undefined) expect(seen).toContain(keyOf(next));
    }
    seen.add(key);
  }
  expect(seen.size).toBeGreaterThan(100);
});

test('tells a road that comes back to a state it has passed, by its turns', () => {
  const round = plant(buildScenario(), ['turns', 1, 'replies', 1], { id: 'b', marks: {}, to: 'opening' });
  expect([...(enumerateStates(round, false).loop ?? [])].sort()).toEqual(['opening', 'remedy']);
});

test('a road back is no loop as long as something new is known each time', () => {
  const guarded = plant(buildTornCoat(), ['turns', 2, 'replies', 2], {
    id: 'c',
    marks: {},
    when: { lacks: ['call_today'] },
    promises: ['call_today'],
    to: 'sorry',
  });
  expect(enumerateStates(guarded, true).loop).toBeUndefined();
});

test('stops at the cap instead of running on', () => {
  const { nodes, truncated } = enumerateStates(buildTornCoat(), true, 20);
  expect(truncated).toBe(true);
  expect(nodes.size).toBeLessThan(20);
});
