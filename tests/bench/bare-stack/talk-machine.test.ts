import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createActor } from 'xstate';
import { listAvailableReplies } from '../../../src/domain/conversation/list-available-replies.ts';
import { replay } from '../../../src/domain/conversation/replay.ts';
import { startConversation } from '../../../src/domain/conversation/talk-state.ts';
import { walkRoad } from '../../builders/walk-road.ts';
import { readTalkFiles } from '../read-talk-files.ts';
import { createTalkMachine } from './talk-machine.ts';

const { scenario, sentences } = readTalkFiles(join(import.meta.dirname, '../../..'), 'wrong_order');

test('the bare stack plays the same talk as Amends: place, mood and what can be said, on every road tried', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5), { maxLength: 16 }), (picks) => {
      const moves = walkRoad(scenario, picks);
      const { states } = replay(scenario, moves);
      const actor = createActor(createTalkMachine(scenario)).start();
      for (const { choice } of moves) actor.send({ type: choice });
      const snapshot = actor.getSnapshot();
      const state = states.at(-1) ?? startConversation(scenario);
      const { anger, trust } = snapshot.context;
      expect({ at: snapshot.value, anger, trust }).toEqual({ at: state.at, anger: state.anger, trust: state.trust });
      const letters = scenario.turns.find(({ id }) => id === state.at)?.replies.map(({ id }) => id) ?? [];
      expect(letters.filter((type) => snapshot.can({ type }))).toEqual(listAvailableReplies(scenario, state).map(({ id }) => id));
    }),
    { seed: 1, numRuns: 300 },
  );
});

test('every line of the bare stack has its words', () => {
  const actor = createActor(createTalkMachine(scenario)).start();
  for (const { choice } of walkRoad(
    scenario,
    Array.from({ length: 16 }, () => 1),
  ))
    actor.send({ type: choice });
  const { said } = actor.getSnapshot().context;
  expect(said.length).toBeGreaterThan(4);
  expect(said.filter(({ key }) => sentences[key] === undefined)).toEqual([]);
});
