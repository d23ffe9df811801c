import { describe, expect, test } from 'vitest';
import { buildDecisions } from '../../../src/domain/review/build-decisions.ts';
import { countReplies } from '../../../src/domain/review/count-replies.ts';
import { READINESS_PRESETS } from '../../../src/domain/review/readiness-rule-schema.ts';
import { suggestWeek } from '../../../src/domain/review/suggest-week.ts';
import { buildHistories, buildReviewed, buildScored, type ReviewedShorthand } from '../../builders/build-reviewed-talk.ts';

const rule = { ...READINESS_PRESETS.fourOfFive, cut: 80 };
const card = (id: string, introduction?: boolean) => ({ id, revision: 1, difficulty: 1, introduction });
const cards = [card('warm_up', true), card('cold_soup'), card('wet_coat'), card('late_bus')];

const suggest = (talks: readonly ReviewedShorthand[], among = cards) => {
  const histories = buildHistories(talks.map(buildReviewed));
  return suggestWeek(histories, among, rule, countReplies(buildDecisions(histories)));
};

describe('two complaints', () => {
  test('those at which the most people’s latest talk was not good, whatever came before it', () => {
    const { complaints } = suggest([
      { id: 'a1', complaint: 'cold_soup', overall: 20, day: '2026-11-01' },
      { id: 'a2', complaint: 'cold_soup', overall: 90, day: '2026-11-02' },
      { id: 'a3', complaint: 'wet_coat', overall: 70 },
      { id: 'e1', person: 'erik', complaint: 'wet_coat', overall: 60 },
      { id: 'a4', complaint: 'late_bus', overall: 10 },
    ]);
    expect(complaints).toEqual([
      { complaint: 'wet_coat', why: 'short', people: 2, short: 2, mean: 65 },
      { complaint: 'late_bus', why: 'short', people: 1, short: 1, mean: 10 },
    ]);
  });

  test('of two alike the one with the lower mean', () => {
    const { complaints } = suggest([
      { id: 'a1', complaint: 'cold_soup', overall: 70 },
      { id: 'a2', complaint: 'wet_coat', overall: 60 },
      { id: 'a3', complaint: 'late_bus', overall: 65 },
    ]);
    expect(complaints.map(({ complaint }) => complaint)).toEqual(['wet_coat', 'late_bus']);
  });

  test('then what nobody has tried, in the order in which they are offered, then what went least well', () => {
    expect(suggest([{ id: 'a1', complaint: 'cold_soup', overall: 90 }]).complaints.map(({ complaint, why }) => [complaint, why])).toEqual([
      ['wet_coat', 'untried'],
      ['late_bus', 'untried'],
    ]);
    const good = [
      { id: 'a1', complaint: 'cold_soup', overall: 90 },
      { id: 'a2', complaint: 'wet_coat', overall: 85 },
    ];
    expect(suggest(good, cards.slice(0, 3)).complaints).toEqual([
      { complaint: 'wet_coat', why: 'again', people: 1, short: 0, mean: 85 },
      { complaint: 'cold_soup', why: 'again', people: 1, short: 0, mean: 90 },
    ]);
  });

  test('never an introduction, and none where there is none', () => {
    expect(suggest([{ id: 'a1', complaint: 'warm_up', overall: 0 }], [card('warm_up', true)])).toEqual({ complaints: [] });
  });
});

describe('one turn for the workshop', () => {
  /** One talk a person, all at these moves. */
  const room = (...moves: readonly (readonly string[])[]) =>
    suggest(moves.map((written, index) => ({ id: `t${index}`, person: `p${index}`, moves: written.map((one) => buildScored(one)) })));

  test('one that splits the room comes before one that everybody gets wrong', () => {
    const { turn } = room(['one.b>a', 'two.a'], ['one.b>a', 'two.a'], ['one.b>a', 'two.b>a'], ['one.c>a', 'two.b>a']);
    expect(turn).toMatchObject({ why: 'split', turn: { turn: 'two', count: 4, against: 2, peopleAgainst: 2 } });
  });

  test('where none splits it, the one that the most people got wrong', () => {
    expect(room(['one.b>a', 'two.b>a'], ['one.b>a', 'two.b>a'], ['one.b>a'], ['one.b>a']).turn).toMatchObject({ why: 'against', turn: { turn: 'one' } });
  });

  test('none where every reply was the key, nor of a complaint that is not here', () => {
    expect(room(['one.a'])).not.toHaveProperty('turn');
    expect(suggest([{ id: 't1', complaint: 'gone', moves: [buildScored('one.b>a')] }])).not.toHaveProperty('turn');
  });
});
