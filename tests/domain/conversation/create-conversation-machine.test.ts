import { expect, test } from 'vitest';
import { createActor, transition } from 'xstate';
import { choiceOf, createConversationMachine, eventOf } from '../../../src/domain/conversation/create-conversation-machine.ts';
import { startConversation } from '../../../src/domain/conversation/talk-state.ts';
import { buildTornCoat } from '../../builders/torn-coat.ts';
import { findDisagreements } from './find-disagreements.ts';

const coat = buildTornCoat();
const machine = createConversationMachine(coat);

test('starts where a talk starts, with everything but the place in its context', () => {
  const { at, ...context } = startConversation(coat);
  const snapshot = createActor(machine).start().getSnapshot();
  expect(snapshot.value).toBe(at);
  expect(snapshot.context).toEqual(context);
  expect(snapshot.hasTag('turn')).toBe(true);
});

test('plays a talk to its end, and the ending says its kind', () => {
  const actor = createActor(machine).start();
  for (const reply of ['a', 'a', 'd', 'a', 'a']) actor.send({ type: 'reply.choose', reply });
  const snapshot = actor.getSnapshot();
  expect(snapshot.value).toBe('delighted');
  expect(snapshot.status).toBe('done');
  expect([...snapshot.tags]).toEqual(['delighted']);
  expect(snapshot.context).toEqual({ anger: 3, trust: 8, known: [], silences: 0 });
});

test('stays where it is for a reply that is not there or not open', () => {
  const actor = createActor(machine).start();
  const before = actor.getSnapshot();
  actor.send({ type: 'reply.choose', reply: 'z' });
  expect(actor.getSnapshot().value).toBe('story');
  expect(actor.getSnapshot().context).toEqual(before.context);
});

test('is inert: neither playing nor silence asks for anything to be done outside', () => {
  const start = machine.resolveState({ value: 'story', context: createActor(machine).getSnapshot().context });
  for (const event of [eventOf('a'), eventOf('c'), eventOf('silence')]) {
    expect(transition(machine, start, event)[1]).toEqual([]);
  }
});

test('an event and a choice stand for each other', () => {
  for (const choice of ['a', 'z', 'silence']) expect(choiceOf(eventOf(choice))).toBe(choice);
  expect(eventOf('silence')).toEqual({ type: 'patience.lapse' });
});

test('agrees with step in every state and for every event of a small scenario', () => {
  const { compared, disagreements } = findDisagreements(coat);
  expect(disagreements).toEqual([]);
  expect(compared).toBeGreaterThan(300);
});
