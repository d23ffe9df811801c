import { describe, expect, test } from 'vitest';
import { buildDecisions } from '../../../src/domain/review/build-decisions.ts';
import { cronbachAlpha } from '../../../src/domain/review/cronbach-alpha.ts';
import { listScenarioStatistics } from '../../../src/domain/review/scenario-statistics.ts';
import { buildHistories, buildReviewed, buildScored, type ReviewedShorthand } from '../../builders/build-reviewed-talk.ts';

/** First assessed talks of so many people, each with these moves. */
const decide = (...talks: readonly (readonly string[])[]) =>
  buildDecisions(
    buildHistories(talks.map((moves, index) => buildReviewed({ id: `t${index}`, person: `p${index}`, moves: moves.map((move) => buildScored(move)) }))),
  );

/** Five people at three turns; a is the key, b is not. */
const five = decide(
  ['one.a', 'two.a', 'three.a'],
  ['one.a', 'two.a', 'three.b>a'],
  ['one.a', 'two.b>a', 'three.b>a'],
  ['one.b>a', 'two.b>a', 'three.b>a'],
  ['one.a', 'two.a', 'three.a'],
);

describe('of five people at three turns', () => {
  const [statistics] = listScenarioStatistics(five, 5);
  const item = (turn: string) => statistics?.items.find((one) => one.turn === turn);

  test('facility is the share that chose the key', () => {
    expect(['one', 'two', 'three'].map((turn) => item(turn)?.facility)).toEqual([4 / 5, 3 / 5, 2 / 5]);
  });

  test('discrimination is the correlation with the rest of the talk', () => {
    // one: answers 1 1 1 0 1, rest 1 ½ 0 0 1: (5·2.5 − 4·2.5) / √((5·4 − 4²)(5·2.25 − 2.5²)) = 2.5 / √20
    expect(item('one')?.discrimination).toBeCloseTo(2.5 / Math.sqrt(20), 12);
    // three: answers 1 0 0 0 1, rest 1 1 ½ 0 1: (5·2 − 2·3.5) / √((5·2 − 2²)(5·3.25 − 3.5²)) = 3 / √24
    expect(item('three')?.discrimination).toBeCloseTo(3 / Math.sqrt(24), 12);
  });

  test('alpha is of all three turns', () => {
    // Variances 0.2, 0.3, 0.3; totals 3 2 1 0 3 have 6.8 / 4 = 1.7: 3/2 · (1 − 0.8 / 1.7)
    expect(statistics?.alpha?.value).toBeCloseTo(1.5 * (1 - 0.8 / 1.7), 12);
    expect(statistics?.alpha).toMatchObject({ talks: 5, turns: ['one', 'two', 'three'] });
  });

  test('a wrong reply works from one answer in twenty on, and the key is no wrong one', () => {
    const twenty = Array.from({ length: 19 }, () => ['one.a']);
    const [row] = listScenarioStatistics(decide(...twenty, ['one.b>a']), 20);
    expect(row?.items[0]?.replies).toEqual([
      { choice: 'a', count: 19, share: 0.95, isWrong: false, isWorking: false },
      { choice: 'b', count: 1, share: 0.05, isWrong: true, isWorking: true },
    ]);
    const [rarer] = listScenarioStatistics(decide(...twenty, ['one.a'], ['one.b>a']), 20);
    expect(rarer?.items[0]?.replies?.[1]).toMatchObject({ choice: 'b', isWrong: true, isWorking: false });
  });
});

describe('no figure is made up', () => {
  test('of fewer than thirty answers there is none but their number', () => {
    const talks = Array.from({ length: 29 }, () => ['one.a', 'two.b>a']);
    expect(listScenarioStatistics(decide(...talks))).toEqual([
      {
        scenario: { library: 'canteen', id: 'cold_soup', revision: 1 },
        talks: 29,
        items: [
          { scenario: { library: 'canteen', id: 'cold_soup', revision: 1 }, turn: 'one', answers: 29 },
          { scenario: { library: 'canteen', id: 'cold_soup', revision: 1 }, turn: 'two', answers: 29 },
        ],
      },
    ]);
    expect(listScenarioStatistics(decide(...talks, ['one.b>a', 'two.a']))[0]?.items[0]?.facility).toBe(29 / 30);
  });

  test('where everybody replied alike there is no discrimination and no alpha', () => {
    const [same] = listScenarioStatistics(decide(['one.a', 'two.a'], ['one.a', 'two.a']), 2);
    expect(same?.items[0]).toMatchObject({ facility: 1 });
    expect(same?.items[0]).not.toHaveProperty('discrimination');
    expect(same).not.toHaveProperty('alpha');
  });

  test('a turn that fewer than nine in ten came to is no part of alpha, and a talk that missed another is left out', () => {
    const talks = Array.from({ length: 20 }, (_, index) => ['one.a', index % 2 === 0 ? 'two.a' : 'two.b>a', 'three.a'].slice(0, index === 0 ? 1 : 3));
    const [scenario] = listScenarioStatistics(decide(...talks, ['one.b>a', 'two.b>a', 'three.b>a', 'aside.a']), 10);
    expect(scenario?.alpha).toMatchObject({ talks: 20, turns: ['one', 'two', 'three'] });
    expect(scenario?.items.map(({ turn, answers }) => [turn, answers])).toEqual([
      ['one', 21],
      ['two', 20],
      ['three', 20],
      ['aside', 1],
    ]);
  });

  test('only the first assessed talk of each person counts', () => {
    const talk = (changes: Partial<ReviewedShorthand>) => buildReviewed({ id: 'x', moves: [buildScored('one.b>a')], ...changes });
    const table = buildDecisions(
      buildHistories([
        talk({ id: 'g1', mode: 'guided', day: '2026-11-01' }),
        talk({ id: 'a1', moves: [buildScored('one.a')], day: '2026-11-02' }),
        talk({ id: 'a2', day: '2026-11-03' }),
        talk({ id: 'w1', complaint: 'warm_up' }),
      ]),
    );
    expect(listScenarioStatistics(table, 1)).toMatchObject([{ talks: 1, items: [{ answers: 1, facility: 1 }] }]);
  });
});

describe('Cronbach’s alpha', () => {
  test('of items that say the same is 1, of items that say the opposite below 0', () => {
    expect(
      cronbachAlpha([
        [1, 1],
        [0, 0],
        [1, 1],
      ]),
    ).toBeCloseTo(1, 12);
    // Variances 1/3 each, totals 2 1 1 have 1/3: 2 · (1 − 2)
    expect(
      cronbachAlpha([
        [1, 1],
        [1, 0],
        [0, 1],
      ]),
    ).toBeCloseTo(-2, 12);
  });

  test('is none of one item, of one person, or where all totals are alike', () => {
    expect([
      cronbachAlpha([[1], [0]]),
      cronbachAlpha([[1, 0]]),
      cronbachAlpha([
        [1, 0],
        [0, 1],
      ]),
      cronbachAlpha([]),
    ]).toEqual(Array(4).fill(undefined));
  });
});
