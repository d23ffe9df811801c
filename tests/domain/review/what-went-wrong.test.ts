import { describe, expect, test } from 'vitest';
import { listCriticalErrorsMade } from '../../../src/domain/review/list-critical-errors-made.ts';
import { listLostCustomers } from '../../../src/domain/review/list-lost-customers.ts';
import { buildReviewed, buildScored } from '../../builders/build-reviewed-talk.ts';

test('critical errors are counted with their people and every place, the most frequent first', () => {
  const talks = [
    buildReviewed({ id: 'a1', error: 'leaks' }),
    buildReviewed({ id: 'a2', error: 'swears' }),
    buildReviewed({ id: 'a3', error: 'swears' }),
    buildReviewed({ id: 'e1', person: 'erik', error: 'swears' }),
    buildReviewed({ id: 'e2', person: 'erik' }),
  ];
  expect(listCriticalErrorsMade(talks)).toEqual([
    {
      error: 'swears',
      people: 2,
      places: [
        { talk: 'a2', person: 'ani', move: 0 },
        { talk: 'a3', person: 'ani', move: 0 },
        { talk: 'e1', person: 'erik', move: 0 },
      ],
    },
    { error: 'leaks', people: 1, places: [{ talk: 'a1', person: 'ani', move: 0 }] },
  ]);
});

describe('customers are lost', () => {
  const moves = [buildScored('opening.a'), buildScored('remedy.c>a')];

  test('at the reply after which the talk was over, by complaint and kind of ending', () => {
    const talks = [
      buildReviewed({ id: 't1', ending: 'escalated', moves: [buildScored('opening.c>a')] }),
      buildReviewed({ id: 't2', ending: 'walked_out', moves }),
      buildReviewed({ id: 't3', ending: 'walked_out', moves, person: 'erik' }),
      buildReviewed({ id: 't4', ending: 'walked_out', moves, complaint: 'wet_coat' }),
    ];
    expect(listLostCustomers(talks)).toEqual([
      { scenario: { library: 'canteen', id: 'cold_soup', revision: 1 }, turn: 'remedy', choice: 'c', ending: 'walked_out', talks: ['t2', 't3'] },
      { scenario: { library: 'canteen', id: 'cold_soup', revision: 1 }, turn: 'opening', choice: 'c', ending: 'escalated', talks: ['t1'] },
      { scenario: { library: 'canteen', id: 'wet_coat', revision: 1 }, turn: 'remedy', choice: 'c', ending: 'walked_out', talks: ['t4'] },
    ]);
  });

  test('in no talk that was resolved, that passed all the same, or that broke off', () => {
    const talks = [
      buildReviewed({ id: 't1', ending: 'resolved', moves }),
      buildReviewed({ id: 't2', ending: 'unresolved', passed: true, moves }),
      buildReviewed({ id: 't3', ending: 'none', moves }),
    ];
    expect(listLostCustomers(talks)).toEqual([]);
  });
});
