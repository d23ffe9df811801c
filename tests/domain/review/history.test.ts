import { expect, test } from 'vitest';
import { splitFirstTries } from '../../../src/domain/review/split-first-tries.ts';
import { buildHistories, buildHistory, buildReviewed } from '../../builders/build-reviewed-talk.ts';

const idsOf = (talks: readonly { readonly attempt: { readonly id: string } }[]) => talks.map(({ attempt }) => attempt.id);

test('introductions, talks of a room, moments lived again and talks that broke off are kept, and count nowhere', () => {
  const history = buildHistory(
    { id: 'good' },
    { id: 'warm', complaint: 'warm_up' },
    { id: 'room', attempt: { setting: { hints: false, guide: false, clock: 0, audience: 'group' } } },
    { id: 'again', attempt: { from: { attempt: 'good', moves: 1 } } },
    { id: 'broken', ending: 'none' },
  );
  expect(idsOf(history.talks)).toEqual(['good', 'warm', 'room', 'again', 'broken']);
  expect(idsOf(history.counted)).toEqual(['good']);
});

test('the order is that in which talks were finished, whatever the order in which they came', () => {
  const history = buildHistory({ id: 't2', day: '2026-11-03' }, { id: 't3', day: '2026-11-04' }, { id: 't1', day: '2026-11-02', mode: 'guided' });
  expect(idsOf(history.counted)).toEqual(['t1', 't2', 't3']);
  expect(idsOf(history.assessed)).toEqual(['t2', 't3']);
});

test('the first assessed talk at each complaint is a first try, also after a guided one; the same complaint in another library is another', () => {
  const history = buildHistory(
    { id: 'g1', day: '2026-11-01', mode: 'guided' },
    { id: 'a1', day: '2026-11-02' },
    { id: 'a2', day: '2026-11-03' },
    { id: 'b1', day: '2026-11-04', complaint: 'wet_coat' },
    { id: 'c1', day: '2026-11-05', attempt: { library: 'bakery' } },
  );
  expect([...history.firsts].sort()).toEqual(['a1', 'b1', 'c1']);
});

test('who has handed in nothing has a history of nothing, and who is not expected comes last', () => {
  const histories = buildHistories([buildReviewed({ id: 't1', person: 'zara' }), buildReviewed({ id: 't2', person: 'ani' })], ['olga', 'ani']);
  expect(histories.map(({ person, talks }) => [person, talks.length])).toEqual([
    ['olga', 0],
    ['ani', 1],
    ['zara', 1],
  ]);
});

test('first tries are told apart from later ones', () => {
  const history = buildHistory(
    { id: 'a1', day: '2026-11-02', overall: 60 },
    { id: 'a2', day: '2026-11-03', overall: 95 },
    { id: 'b1', day: '2026-11-04', overall: 71, complaint: 'wet_coat' },
  );
  // (60 + 71) / 2
  expect(splitFirstTries([history])).toEqual({ first: { talks: ['a1', 'b1'], mean: 65.5 }, later: { talks: ['a2'], mean: 95 } });
  expect(splitFirstTries([])).toEqual({ first: { talks: [] }, later: { talks: [] } });
});
