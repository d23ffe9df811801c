import { expect, it } from 'vitest';
import { composeVerdict } from '../../../src/domain/scoring/compose-verdict.ts';
import type { Rating } from '../../../src/domain/scoring/customer-verdict.ts';

/** Ratings by criterion, each with its weight. */
function rate(ratings: Readonly<Record<string, readonly [rating: number, weight: number]>>): { ratings: Rating[] } {
  return {
    ratings: Object.entries(ratings).map(([criterion, [rating, weight]]) => ({
      criterion,
      rating,
      weight,
      band: rating <= 3 ? 'low' : rating <= 7 ? 'medium' : 'high',
    })),
  };
}

it('says the best that there was, and then what it wants most', () => {
  const verdict = composeVerdict(rate({ heard: [9, 25], respected: [6, 20], put_right: [2, 30] }));
  expect(verdict).toEqual([
    { criterion: 'heard', as: 'high' },
    { criterion: 'put_right', as: 'but' },
  ]);
});

it('says something middling by its name before what is missing', () => {
  const verdict = composeVerdict(rate({ heard: [5, 25], put_right: [2, 30] }));
  expect(verdict).toEqual([
    { criterion: 'heard', as: 'medium' },
    { criterion: 'put_right', as: 'but' },
  ]);
});

it('finds no fault where all was good, and nothing good where nothing was; the more important goes first', () => {
  expect(composeVerdict(rate({ heard: [10, 25], put_right: [10, 30], way_i_feel: [8, 10] }))).toEqual([
    { criterion: 'put_right', as: 'high' },
    { criterion: 'heard', as: 'high' },
  ]);
  expect(composeVerdict(rate({ heard: [1, 25], put_right: [1, 30], way_i_feel: [1, 10] }))).toEqual([
    { criterion: 'put_right', as: 'low' },
    { criterion: 'heard', as: 'low' },
  ]);
});

it('says what is middling as middling, and leaves it out where the customer leaves delighted with other things', () => {
  const rated = rate({ heard: [9, 25], respected: [8, 20], put_right: [6, 30] });
  expect(composeVerdict(rated, 'resolved')).toEqual([
    { criterion: 'heard', as: 'high' },
    { criterion: 'put_right', as: 'medium' },
  ]);
  expect(composeVerdict(rated, 'delighted')).toEqual([
    { criterion: 'heard', as: 'high' },
    { criterion: 'respected', as: 'high' },
  ]);
});

it('says one thing where all is middling alike, or only one thing is rated', () => {
  expect(composeVerdict(rate({ heard: [5, 25], put_right: [5, 30] }))).toEqual([{ criterion: 'put_right', as: 'medium' }]);
  expect(composeVerdict(rate({ heard: [9, 100] }))).toEqual([{ criterion: 'heard', as: 'high' }]);
  expect(composeVerdict({ ratings: [] })).toEqual([]);
});
