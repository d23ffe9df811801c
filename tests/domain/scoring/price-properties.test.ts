import { expect, test } from 'vitest';
import { listLosses } from '../../../src/domain/scoring/list-losses.ts';
import { holdsForAllTalks } from './all-talks.ts';

test('all prices and the overall score of a finished talk add up to 100 exactly, and the list of losses tells all of them, the dearest first', () => {
  holdsForAllTalks(true, (debrief, method, scenario) => {
    const { moves, overall, ending } = debrief;
    for (const { price, lost } of moves) {
      expect(Number.isInteger(price) && price >= 0).toBe(true);
      if (Object.keys(lost).length === 0) expect(price).toBe(0);
    }
    if (ending === undefined) return;
    expect(moves.reduce((sum, { price }) => sum + price, 0)).toBe(100 - overall);
    const losses = listLosses(method, scenario, debrief);
    expect(losses.reduce((sum, { price }) => sum + price, 0)).toBe(100 - overall);
    losses.forEach(({ price }, index) => {
      expect(price).toBeGreaterThanOrEqual(losses[index + 1]?.price ?? 0);
    });
    expect(losses.map(({ move }) => move).sort((a, b) => a - b)).toEqual(moves.flatMap(({ lost }, index) => (Object.keys(lost).length > 0 ? [index] : [])));
  });
});

test('a price lies within one point of what the move took from the overall score', () => {
  holdsForAllTalks(true, ({ moves, ending }, method) => {
    if (ending === undefined) return;
    for (const { price, lost } of moves) {
      const share = method.steps.reduce((sum, { id, weight }) => sum + ((lost[id] ?? 0) * weight) / 100, 0);
      expect(Math.abs(price - share)).toBeLessThanOrEqual(1);
    }
  });
});
