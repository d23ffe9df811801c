import { expect, test } from 'vitest';
import { createActor, transition } from 'xstate';
import { createConversationMachine, readState } from '../../../src/domain/conversation/create-conversation-machine.ts';
import { exploreTalk } from '../../../src/domain/conversation/explore-talk.ts';
import { listAvailableReplies } from '../../../src/domain/conversation/list-available-replies.ts';
import { startConversation } from '../../../src/domain/conversation/talk-state.ts';
import { findTurn } from '../../../src/domain/scenario/scenario-index.ts';
import { buildTornCoat } from '../../builders/torn-coat.ts';
import { findDisagreements } from './find-disagreements.ts';

const coat = buildTornCoat();
const machine = createConversationMachine(coat);

test('starts where a talk starts, with everything but the place in its context', () => {
  const { at, ...context } = startConversation(coat);
  const snapshot = createActor(machine).start().getSnapshot();
  expect(snapshot.value).toBe(at);
  expect(snapshot.context).toEqual(context);
  expect([...snapshot.tags]).toEqual([coat.turns[0]?.step]);
  expect(readState(snapshot)).toEqual(startConversation(coat));
});

test('plays a talk to its end, and the ending says its kind', () => {
  const actor = createActor(machine).start();
  for (const reply of ['a', 'a', 'd', 'a', 'a']) actor.send({ type: reply });
  const snapshot = actor.getSnapshot();
  expect(snapshot.value).toBe('delighted');
  expect(snapshot.status).toBe('done');
  expect([...snapshot.tags]).toEqual(['delighted']);
  expect(snapshot.context).toEqual({ anger: 3, trust: 8, known: [], silences: 0 });
});

test('stays where it is for a reply that is not there or not open', () => {
  const actor = createActor(machine).start();
  const before = actor.getSnapshot();
  actor.send({ type: 'z' });
  expect(actor.getSnapshot().value).toBe('story');
  expect(actor.getSnapshot().context).toEqual(before.context);
});

test('is inert: neither playing nor silence asks for anything to be done outside', () => {
  const start = machine.resolveState({ value: 'story', context: createActor(machine).getSnapshot().context });
  for (const event of [{ type: 'a' }, { type: 'c' }, { type: 'silence' }]) {
    expect(transition(machine, start, event)[1]).toEqual([]);
  }
});

test('says which replies are open: those whose condition holds', () => {
  for (const { state } of exploreTalk(coat, true).nodes) {
    const { at, ...context } = state;
    const snapshot = machine.resolveState({ value: at, context });
    const open = (findTurn(coat, at)?.replies ?? []).filter(({ id }) => snapshot.can({ type: id }));
    expect(open).toEqual(listAvailableReplies(coat, state));
  }
});

test('starts in the middle of a talk, or at its end', () => {
  const middle = { at: 'story', anger: 2, trust: 9, known: [], silences: 1 };
  expect(readState(createActor(createConversationMachine(coat, middle)).start().getSnapshot())).toEqual(middle);
  const over = createActor(createConversationMachine(coat, { ...middle, at: 'delighted' }))
    .start()
    .getSnapshot();
  expect([over.status, [...over.tags]]).toEqual(['done', ['delighted']]);
});

test('agrees with step in every state and for every event of a small scenario', () => {
  const { compared, disagreements } = findDisagreements(coat);
  expect(disagreements).toEqual([]);
  expect(compared).toBeGreaterThan(300);
});
