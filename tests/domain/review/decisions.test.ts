import { describe, expect, test } from 'vitest';
import { buildDecisions } from '../../../src/domain/review/build-decisions.ts';
import { countCriteria } from '../../../src/domain/review/count-criteria.ts';
import { countReplies } from '../../../src/domain/review/count-replies.ts';
import { letterOf, numberOf, STANDING } from '../../../src/domain/review/decisions.ts';
import { findDecisions } from '../../../src/domain/review/find-decisions.ts';
import { buildHistories, buildReviewed, buildScored } from '../../builders/build-reviewed-talk.ts';

/** Ani: a guided talk, her first assessed one and a second; Erik: one, of another complaint; Olga: one that broke off. */
const talks = [
  buildReviewed({ id: 'e1', person: 'erik', complaint: 'wet_coat', moves: [buildScored('hello.silence>c', { price: 9, step: 'thank' })] }),
  buildReviewed({ id: 'a2', day: '2026-11-22', moves: [buildScored('opening.b>a', { price: 5 }), buildScored('remedy.a')] }),
  buildReviewed({ id: 'a1', day: '2026-11-21', moves: [buildScored('opening.b>a', { price: 7 }), buildScored('remedy.c>a', { price: 3 })] }),
  buildReviewed({ id: 'g1', day: '2026-11-20', mode: 'guided', moves: [buildScored('opening.a')] }),
  buildReviewed({ id: 'o1', person: 'olga', ending: 'none', moves: [buildScored('opening.c>a')] }),
];
const table = buildDecisions(buildHistories(talks, ['ani', 'erik', 'olga']));

describe('the decisions table', () => {
  test('has one row a move, talk by talk, person by person, in the order in which talks were finished', () => {
    expect(table.size).toBe(7);
    expect(table.talks.map(({ attempt }) => attempt.id)).toEqual(['g1', 'a1', 'a2', 'e1', 'o1']);
    expect([...table.talk]).toEqual([0, 1, 1, 2, 2, 3, 4]);
    expect([...table.rowFrom]).toEqual([0, 1, 3, 5, 6, 7]);
    expect([...table.person]).toEqual([0, 0, 0, 1, 2]);
  });

  test('says how each talk stands: guided, first assessed at its complaint, assessed again, or apart', () => {
    expect([...table.standing]).toEqual([STANDING.guided, STANDING.first, STANDING.assessed, STANDING.first, STANDING.apart]);
  });

  test('names replies by number, turns, steps and scenarios by index', () => {
    expect([...table.choice]).toEqual([1, 2, 3, 2, 1, 0, 3]);
    expect([...table.better]).toEqual([0, 1, 1, 1, 0, 3, 1]);
    expect([...table.price]).toEqual([0, 7, 3, 5, 0, 9, 5]);
    expect(table.items.map(({ scenario, turn }) => `${table.scenarios[scenario]?.id}.${turn}`)).toEqual([
      'cold_soup.opening',
      'cold_soup.remedy',
      'wet_coat.hello',
    ]);
    expect([...table.item]).toEqual([0, 0, 1, 0, 1, 2, 0]);
    expect([...table.step].map((step) => table.steps[step])).toEqual(['listen', 'listen', 'listen', 'listen', 'listen', 'thank', 'listen']);
  });

  test('the same turn in another revision, or of another library, is another item', () => {
    const revised = buildReviewed({ id: 'r1', moves: [buildScored('opening.a')], attempt: { scenario: { id: 'cold_soup', revision: 2 } } });
    const foreign = buildReviewed({ id: 'f1', moves: [buildScored('opening.a')], attempt: { library: 'bakery' } });
    expect(buildDecisions(buildHistories([...talks, revised, foreign])).scenarios).toHaveLength(4);
  });

  test('of nobody there is nothing', () => {
    const empty = buildDecisions([]);
    expect([empty.size, empty.talks, countReplies(empty), countCriteria(empty), findDecisions(empty, {})]).toEqual([0, [], [], [], []]);
  });

  test('letters and numbers name the same replies', () => {
    expect(['a', 'z', 'silence', undefined].map(numberOf)).toEqual([1, 26, 0, 0]);
    expect([1, 26, 0].map(letterOf)).toEqual(['a', 'z', undefined]);
  });
});

describe('replies are counted by turn', () => {
  test('of assessed talks, with how often they were against the key, what they cost, and how many people that were', () => {
    expect(countReplies(table)).toEqual([
      {
        scenario: { library: 'canteen', id: 'cold_soup', revision: 1 },
        turn: 'opening',
        count: 2,
        against: 2,
        people: 1,
        peopleAgainst: 1,
        replies: [{ choice: 'b', count: 2, against: 2, price: 12 }],
      },
      {
        scenario: { library: 'canteen', id: 'cold_soup', revision: 1 },
        turn: 'remedy',
        count: 2,
        against: 1,
        people: 1,
        peopleAgainst: 1,
        replies: [
          { choice: 'a', count: 1, against: 0, price: 0 },
          { choice: 'c', count: 1, against: 1, price: 3 },
        ],
      },
      {
        scenario: { library: 'canteen', id: 'wet_coat', revision: 1 },
        turn: 'hello',
        count: 1,
        against: 1,
        people: 1,
        peopleAgainst: 1,
        replies: [{ choice: 'silence', count: 1, against: 1, price: 9 }],
      },
    ]);
  });

  test('of guided ones too, or of first tries alone, where it is asked for', () => {
    const opening = (least: number) => countReplies(table, least).find(({ turn }) => turn === 'opening');
    expect(opening(STANDING.guided)).toMatchObject({ count: 3, against: 2 });
    expect(opening(STANDING.first)).toMatchObject({ count: 1, against: 1 });
  });

  test('each figure leads to its moves', () => {
    expect(findDecisions(table, { scenario: 'cold_soup', turn: 'opening', choice: 'b', isAgainst: true })).toEqual([
      { talk: 'a1', person: 'ani', move: 0 },
      { talk: 'a2', person: 'ani', move: 0 },
    ]);
    expect(findDecisions(table, { choice: 'silence' })).toEqual([{ talk: 'e1', person: 'erik', move: 0 }]);
    expect(findDecisions(table, { isAgainst: true }, STANDING.first)).toHaveLength(3);
  });
});

describe('criteria are counted by their chances', () => {
  const move = (chances: readonly string[], missed: readonly string[] = []) => buildScored('opening.b>a', { chances, missed });
  const counted = buildDecisions(
    buildHistories([
      buildReviewed({ id: 'a1', moves: [move(['asks', 'sorry'], ['asks']), move(['asks'])] }),
      buildReviewed({ id: 'e1', person: 'erik', moves: [move(['asks', 'choice'], ['asks', 'choice'])] }),
      buildReviewed({ id: 'g1', person: 'erik', mode: 'guided', moves: [move(['sorry'], ['sorry'])] }),
    ]),
  );

  test('those that were missed most come first, with how often they could have been shown', () => {
    expect(countCriteria(counted)).toEqual([
      { criterion: 'asks', chances: 3, missed: 2 },
      { criterion: 'choice', chances: 1, missed: 1 },
      { criterion: 'sorry', chances: 1, missed: 0 },
    ]);
  });

  test('each leads to the moves that missed it', () => {
    expect(findDecisions(counted, { missed: 'asks' })).toEqual([
      { talk: 'a1', person: 'ani', move: 0 },
      { talk: 'e1', person: 'erik', move: 0 },
    ]);
    expect(findDecisions(counted, { missed: 'nothing_like_it' })).toEqual([]);
  });
});
