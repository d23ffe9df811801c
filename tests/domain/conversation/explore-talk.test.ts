import { expect, test } from 'vitest';
import { exploreTalk, listSpoken } from '../../../src/domain/conversation/explore-talk.ts';
import { step } from '../../../src/domain/conversation/step.ts';
import { keyOf, SILENCE } from '../../../src/domain/conversation/talk-state.ts';
import { buildScenario } from '../../builders/build-scenario.ts';
import { plant } from '../../builders/plant.ts';
import { buildTornCoat } from '../../builders/torn-coat.ts';

/**
 * By hand, without silence: opening 6/4; remedy after a 4/5 and after b 6/4 (c walks out at 10/1); closing after remedy.a
 * 4/7 and 6/6, after remedy.b 5/5 and 7/4, escalated 4/5 and 6/4. Endings keep the mood: of 4/7 d and b resolve alike,
 * so delighted, resolved, unresolved; of 6/6 (no fact, no d) the same; of 5/5 and 7/4 only resolved and unresolved.
 */
test('finds every state of a small scenario, counted by hand', () => {
  const { nodes, loop, truncated } = exploreTalk(buildScenario(), false);
  const byPlace = new Map<string, string[]>();
  for (const { state } of nodes) byPlace.set(state.at, [...(byPlace.get(state.at) ?? []), `${state.anger}/${state.trust}`].sort());
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
  const { nodes } = exploreTalk(buildScenario(), true);
  expect(nodes.at(-1)?.moves.map(({ choice }) => choice)).toEqual(['a', 'b', 'c', SILENCE]);
});

test('has exactly the states and moves that step makes, children before parents', () => {
  const coat = buildTornCoat();
  const { nodes, find } = exploreTalk(coat, true);
  for (const [index, node] of nodes.entries()) {
    expect([node.index, find(node.state)]).toEqual([index, node]);
    for (const letter of ['a', 'b', 'c', 'd', 'e', SILENCE]) {
      const next = step(coat, node.state, letter);
      const to = node.moves.find(({ choice }) => choice === letter)?.to;
      expect(to?.state).toEqual(next);
      if (to !== undefined) expect(to.index).toBeLessThan(index);
    }
  }
  expect(nodes.length).toBeGreaterThan(50);
});

test('the nodes that can be reached without silence are those of a search without it', () => {
  const coat = buildTornCoat();
  const spoken = listSpoken(exploreTalk(coat, true)).map(({ state }) => keyOf(state));
  expect(spoken.sort()).toEqual(
    exploreTalk(coat, false)
      .nodes.map(({ state }) => keyOf(state))
      .sort(),
  );
});

test('tells a road that comes back to a state it has passed, by its turns', () => {
  const round = plant(buildScenario(), ['turns', 1, 'replies', 1], { id: 'b', marks: {}, to: 'opening' });
  expect([...(exploreTalk(round, false).loop ?? [])].sort()).toEqual(['opening', 'remedy']);
});

test('a road back is no loop as long as something new is known each time', () => {
  const guarded = plant(buildTornCoat(), ['turns', 2, 'replies', 2], {
    id: 'c',
    marks: {},
    when: { lacks: ['call_today'] },
    promises: ['call_today'],
    to: 'sorry',
  });
  expect(exploreTalk(guarded, true).loop).toBeUndefined();
});

test('stops at the cap instead of running on', () => {
  const { nodes, truncated } = exploreTalk(buildTornCoat(), true, 20);
  expect(truncated).toBe(true);
  expect(nodes.length).toBeLessThan(20);
});
