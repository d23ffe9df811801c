import { expect, test } from 'vitest';
import { surveyCustomers } from '../../../src/domain/review/survey-customers.ts';
import { buildReviewed } from '../../builders/build-reviewed-talk.ts';

/** So many talks, of which the first few refuse. */
const survey = (of: number, unwilling: number, leaving: number) =>
  surveyCustomers(
    Array.from({ length: of }, (_, index) =>
      buildReviewed({ id: `t${index + 1}`, verdict: { wouldRecommend: index >= unwilling, wouldStay: index >= leaving } }),
    ),
    8,
  );

test('the coefficient is the mean of all customers, and below the limit names the talks that pull it down', () => {
  const talks = [9.4, 7.9, 6.5].map((coefficient, index) => buildReviewed({ id: `t${index + 1}`, verdict: { coefficient } }));
  const { coefficient } = surveyCustomers(talks, 8);
  // (9.4 + 7.9 + 6.5) / 3
  expect(coefficient?.value).toBeCloseTo(23.8 / 3, 12);
  expect(coefficient).toMatchObject({ limit: 8, isBelow: true, talksBelow: ['t2', 't3'] });
});

test('a coefficient at the limit needs no measures', () => {
  expect(surveyCustomers([buildReviewed({ id: 't1', verdict: { coefficient: 8 } })], 8).coefficient).toMatchObject({ isBelow: false, talksBelow: [] });
});

test('two of ten may refuse to recommend and three of ten to stay; one more exceeds it', () => {
  expect(survey(10, 2, 3)).toMatchObject({ recommend: { most: 2, isExceeded: false }, stay: { most: 3, isExceeded: false } });
  expect(survey(10, 3, 4)).toMatchObject({ recommend: { talks: ['t1', 't2', 't3'], of: 10, isExceeded: true }, stay: { isExceeded: true } });
  // 4 of 20 are two of ten, 5 are not.
  expect(survey(20, 4, 0).recommend.isExceeded).toBe(false);
  expect(survey(20, 5, 0).recommend.isExceeded).toBe(true);
});

test('of fewer than ten nothing is said to be exceeded', () => {
  expect(survey(9, 9, 9)).toMatchObject({ recommend: { isTooFew: true, isExceeded: false, of: 9 }, stay: { isTooFew: true, isExceeded: false } });
});

test('a talk that broke off has no customer to ask', () => {
  const nobody = surveyCustomers([buildReviewed({ id: 't1', ending: 'none' })], 8);
  expect(nobody).toEqual({
    recommend: { talks: [], of: 0, most: 2, isExceeded: false, isTooFew: true },
    stay: { talks: [], of: 0, most: 3, isExceeded: false, isTooFew: true },
  });
});
