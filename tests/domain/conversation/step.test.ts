import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findLine } from '../../../src/domain/conversation/find-line.ts';
import { listAvailableReplies } from '../../../src/domain/conversation/list-available-replies.ts';
import { type Move, replay } from '../../../src/domain/conversation/replay.ts';
import { step } from '../../../src/domain/conversation/step.ts';
import { SILENCE, startConversation, type TalkState } from '../../../src/domain/conversation/talk-state.ts';
import { findReply } from '../../../src/domain/scenario/scenario-index.ts';
import { buildGoodCoat } from '../../builders/good-coat.ts';
import { plant } from '../../builders/plant.ts';
import { PROPERTY } from '../../builders/property.ts';
import { buildTornCoat } from '../../builders/torn-coat.ts';
import { walkRoad } from '../../builders/walk-road.ts';

const coat = buildTornCoat();
const start = startConversation(coat);
const at = (place: string, changes: Partial<TalkState> = {}): TalkState => ({ ...start, at: place, ...changes });

test('a talk starts with the customer’s own mood and nothing known', () => {
  expect(start).toEqual({ at: 'story', anger: 6, trust: 4, known: [], silences: 0 });
});

test('a reply changes mood, knowledge and course, and leads on', () => {
  expect(step(coat, start, 'a')).toEqual({ ...start, at: 'sorry', anger: 4, trust: 6, known: ['coat_date'] });
  expect(step(coat, at('options'), 'a')).toEqual({ ...start, at: 'gesture', anger: 5, trust: 5, known: ['call_today'] });
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

test('what is known is kept sorted and once, so that equal states are equal', () => {
  expect(step(coat, at('story', { known: ['call_today'] }), 'a')?.known).toEqual(['call_today', 'coat_date']);
  expect(step(coat, at('story', { known: ['call_today', 'coat_date'] }), 'a')?.known).toEqual(['call_today', 'coat_date']);
});

test('what nothing asks for any more is forgotten: the date of the coat opens a reply in options, and none after it', () => {
  expect(step(coat, at('options', { known: ['coat_date'] }), 'a')?.known).toEqual(['call_today']);
  expect(step(coat, at('gesture', { known: ['call_today'] }), 'a')?.known).toEqual(['call_today']);
  expect(step(coat, at('check', { known: ['call_today'] }), 'a')?.known).toEqual([]);
});

test('an offer that was made is known, and so are offering nothing and handing over, as long as something asks for them', () => {
  const good = buildGoodCoat();
  expect(step(good, at('gesture'), 'a')?.known).toEqual(['voucher']);
  expect(step(good, at('gesture', { known: ['call_today'] }), 'd')?.known).toEqual(['call_today', 'mending']);
  // Nothing asks whether nothing was offered; the frozen coat asks for no offer at all.
  expect([step(good, at('gesture'), 'b')?.known, step(coat, at('gesture'), 'a')?.known]).toEqual([[], []]);
  const asking = plant(good, ['turns', 4, 'replies', 0, 'to', 0, 'when'], { has: ['nothing'], lacks: ['supervisor'] });
  expect(step(asking, at('gesture'), 'b')?.known).toEqual(['nothing']);
  expect(step(plant(asking, ['turns', 3, 'replies', 4, 'to'], 'check'), at('gesture'), 'e')?.known).toEqual(['supervisor']);
});

test('an offer that was made decides where a reply leads', () => {
  const good = buildGoodCoat();
  const pleased = { anger: 2, trust: 8 };
  const endOf = (...known: string[]) => step(good, at('check', { ...pleased, known }), 'a')?.at;
  expect([endOf('voucher'), endOf('mending'), endOf()]).toEqual(['delighted', 'delighted', 'resolved']);
});

test('what was forgotten would have changed no line, no reply and no way on, in any state of any road', () => {
  const knownToAll = (road: readonly Move[]) =>
    road.flatMap(({ turn, choice }) => {
      const { learns = [], promises = [], offer } = findReply(coat, turn, choice) ?? {};
      return [...learns, ...promises, ...(offer === undefined ? [] : [offer])];
    });
  fc.assert(
    fc.property(fc.array(fc.nat(20), { maxLength: 14 }), (picks) => {
      const moves = walkRoad(coat, picks, true);
      replay(coat, moves).states.forEach((state, index) => {
        const whole = { ...state, known: [...new Set(knownToAll(moves.slice(0, index)))].sort() };
        expect(findLine(coat, whole)).toBe(findLine(coat, state));
        expect(listAvailableReplies(coat, whole)).toEqual(listAvailableReplies(coat, state));
        for (const { id } of listAvailableReplies(coat, state)) expect(step(coat, whole, id)).toEqual(step(coat, state, id));
      });
    }),
    PROPERTY,
  );
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
  const first = step(coat, start, SILENCE) as TalkState;
  expect(first).toEqual({ ...start, anger: 7, trust: 3, silences: 1 });
  const second = step(coat, first, SILENCE) as TalkState;
  expect(second).toEqual({ ...start, anger: 8, trust: 2, silences: 2 });
  expect(step(coat, second, SILENCE)).toEqual({ ...start, at: 'walked_out', anger: 9, trust: 1, silences: 2 });
});

test('silences are counted over the whole talk', () => {
  const spoken = step(coat, { ...start, silences: 2 }, 'a') as TalkState;
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
