import { expect, test } from 'vitest';
import { type ConversationState, SILENCE, startConversation } from '../../../src/domain/conversation/conversation-state.ts';
import { step } from '../../../src/domain/conversation/step.ts';
import { plant } from '../../builders/plant.ts';
import { buildTornCoat } from '../../builders/torn-coat.ts';

const coat = buildTornCoat();
const start = startConversation(coat);
const at = (place: string, changes: Partial<ConversationState> = {}): ConversationState => ({ ...start, at: place, ...changes });

test('a talk starts with the customer’s own mood and nothing known', () => {
  expect(start).toEqual({ at: 'story', anger: 6, trust: 4, known: [], acknowledged: false, fixed: false, apologies: 0, silences: 0 });
});

test('a reply changes mood, knowledge and course, and leads on', () => {
  expect(step(coat, start, 'a')).toEqual({ ...start, at: 'sorry', anger: 4, trust: 6, known: ['coat_date'], acknowledged: true });
  expect(step(coat, at('options'), 'a')).toEqual({ ...start, at: 'gesture', anger: 5, trust: 5, known: ['call_today'], fixed: true, apologies: 1 });
});

test('a reply without any change leaves everything but the place', () => {
  expect(step(coat, start, 'b')).toEqual({ ...start, at: 'sorry' });
});

test.each([
  ['anger does not rise above 10', { anger: 9, trust: 9 }, 'c', { anger: 10 }],
  ['anger does not fall below 0', { anger: 1, trust: 9 }, 'a', { anger: 0 }],
  ['trust does not rise above 10', { anger: 5, trust: 9 }, 'a', { trust: 10 }],
  ['trust does not fall below 0', { anger: 0, trust: 2 }, 'c', { trust: 0 }],
])('%s', (_name, mood, choice, expected) => {
  expect(step(coat, at('story', mood), choice)).toMatchObject(expected);
});

test('the customer’s limits come before where the reply leads', () => {
  expect(step(coat, start, 'c')).toMatchObject({ at: 'walked_out', anger: 10 });
  expect(step(coat, at('story', { anger: 2, trust: 3 }), 'c')).toMatchObject({ at: 'escalated', trust: 0 });
});

test('of two limits that are both reached the first counts', () => {
  expect(step(coat, at('story', { anger: 6, trust: 1 }), 'c')).toMatchObject({ at: 'walked_out', anger: 10, trust: 0 });
});

test('a limit with a further condition waits for it', () => {
  expect(step(coat, at('options', { trust: 2, known: ['call_today'] }), 'c')).toMatchObject({ at: 'gesture', trust: 0 });
  expect(step(coat, at('options', { trust: 2 }), 'c')).toMatchObject({ at: 'escalated', trust: 0 });
});

test('a limit does not send the customer to where they already are', () => {
  const calmed = buildTornCoat({ limits: [{ when: { anger: { min: 8 } }, to: 'sorry' }] });
  expect(step(calmed, at('options', { anger: 7 }), 'c')).toMatchObject({ at: 'sorry', anger: 9 });
  expect(step(calmed, at('sorry', { anger: 9 }), 'c')).toMatchObject({ at: 'options', anger: 10 });
});

test('a reply that ends the talk ends it, whatever the mood', () => {
  expect(step(coat, at('check', { anger: 10, trust: 0 }), 'c')).toMatchObject({ at: 'unresolved', anger: 10 });
});

test('branches are looked at in the mood after the reply, and the first that applies is taken', () => {
  const branching = plant(coat, ['turns', 4, 'replies', 0, 'mood'], { trust: 2 });
  expect(step(branching, at('check', { anger: 5, trust: 4 }), 'a')).toMatchObject({ at: 'delighted', trust: 6 });
  expect(step(branching, at('check', { anger: 5, trust: 3 }), 'a')).toMatchObject({ at: 'resolved', trust: 5 });
  expect(step(branching, at('check', { anger: 6, trust: 4 }), 'a')).toMatchObject({ at: 'resolved' });
});

test('apologies are counted up to three, and no further', () => {
  expect(step(coat, at('sorry', { apologies: 2 }), 'b')).toMatchObject({ apologies: 3 });
  expect(step(coat, at('sorry', { apologies: 3 }), 'b')).toMatchObject({ apologies: 3 });
});

test('what is known is kept sorted and once, so that equal states are equal', () => {
  expect(step(coat, at('options', { known: ['coat_date'] }), 'a')?.known).toEqual(['call_today', 'coat_date']);
  expect(step(coat, at('story', { known: ['call_today', 'coat_date'] }), 'a')?.known).toEqual(['call_today', 'coat_date']);
});

test('a choice that is not there, not yet open, or comes after the end changes nothing', () => {
  expect(step(coat, start, 'z')).toBeUndefined();
  expect(step(coat, at('options'), 'd')).toBeUndefined();
  expect(step(coat, at('options', { known: ['coat_date'] }), 'd')).toMatchObject({ at: 'gesture' });
  expect(step(coat, at('walked_out'), 'a')).toBeUndefined();
  expect(step(coat, at('walked_out'), SILENCE)).toBeUndefined();
  expect(step(coat, at('nowhere'), SILENCE)).toBeUndefined();
});

test('the customer speaks into two silences and leaves after the third', () => {
  const first = step(coat, start, SILENCE) as ConversationState;
  expect(first).toEqual({ ...start, anger: 7, trust: 3, silences: 1 });
  const second = step(coat, first, SILENCE) as ConversationState;
  expect(second).toEqual({ ...start, anger: 8, trust: 2, silences: 2 });
  expect(step(coat, second, SILENCE)).toEqual({ ...start, at: 'walked_out', anger: 9, trust: 1, silences: 2 });
});

test('silences are counted over the whole talk', () => {
  const spoken = step(coat, { ...start, silences: 2 }, 'a') as ConversationState;
  expect(spoken.silences).toBe(2);
  expect(step(coat, spoken, SILENCE)).toMatchObject({ at: 'walked_out' });
});

test('silence can be what makes the customer reach a limit', () => {
  expect(step(coat, at('sorry', { anger: 9, trust: 9 }), SILENCE)).toMatchObject({ at: 'walked_out', anger: 10, silences: 1 });
  expect(step(coat, at('sorry', { anger: 2, trust: 1 }), SILENCE)).toMatchObject({ at: 'escalated', trust: 0 });
});

test('a step leaves the state it came from as it was', () => {
  const before = structuredClone(start);
  step(coat, start, 'a');
  step(coat, start, SILENCE);
  expect(start).toEqual(before);
});
