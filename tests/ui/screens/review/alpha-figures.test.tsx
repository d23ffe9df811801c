import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { surveyCustomers } from '../../../../src/domain/review/survey-customers.ts';
import { AlphaFigures } from '../../../../src/ui/screens/review/alpha-figures.tsx';
import { buildReviewed, type ReviewedShorthand } from '../../../builders/build-reviewed-talk.ts';
import { expectAccessible } from '../../components/expect-accessible.ts';
import { startEnglish } from '../../start-english.ts';

beforeAll(startEnglish);

/** So many talks, the first of them changed. */
function show(count: number, ...verdicts: readonly NonNullable<ReviewedShorthand['verdict']>[]) {
  const onShow = vi.fn();
  const talks = Array.from({ length: count }, (_, index) => buildReviewed({ id: `t${index + 1}`, verdict: verdicts[index] ?? {} }));
  const { container } = render(<AlphaFigures survey={surveyCustomers(talks, 8)} onShow={onShow} />);
  return { container, onShow };
}

const rows = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent?.split('See')[0]?.trim()),
    );

const leaves = { coefficient: 4, wouldRecommend: false, wouldStay: false };

describe('the figures of the Alpha scheme', () => {
  it('stand beside their limits: coefficient against 8, two and three of ten', async () => {
    const { container } = show(10, leaves, leaves, leaves);
    // (3 · 4 + 7 · 9) / 10; three of ten are more than two, and no more than three.
    expect(rows()).toEqual([
      ['7.5', '8 at least', 'below the limit: action needed'],
      ['3 of 10', '2 of 10 at most', 'over the limit: ask why'],
      ['3 of 10', '3 of 10 at most', 'limit met'],
    ]);
    await expectAccessible(container);
  });

  it('never shows a coefficient below its limit as the limit', () => {
    // (7.99 + 8.009) / 2 = 7.9995
    show(2, { coefficient: 7.99 }, { coefficient: 8.009 });
    expect(rows()[0]).toEqual(['7.99', '8 at least', 'below the limit: action needed']);
  });

  it('judges no refusals of fewer than ten customers', () => {
    show(9, leaves, leaves, leaves);
    expect(
      rows()
        .slice(1)
        .map((row) => row[2]),
    ).toEqual(['too few for the limit, 10 are needed', 'too few for the limit, 10 are needed']);
  });

  it('leads to the talks below the limit and to those who refused', async () => {
    const { onShow } = show(10, leaves);
    await userEvent.click(screen.getByRole('button', { name: /^See the talks below the limit/ }));
    expect(onShow).toHaveBeenLastCalledWith({ title: 'Satisfaction coefficient, mean', places: [{ talk: 't1' }] });
    await userEvent.click(screen.getByRole('button', { name: 'See these talks Would not recommend' }));
    expect(onShow).toHaveBeenLastCalledWith({ title: 'Would not recommend', places: [{ talk: 't1' }] });
  });

  it('has nothing to lead to where nobody refused', () => {
    show(10);
    expect(rows().map((row) => row[2])).toEqual(['limit met', 'limit met', 'limit met']);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says so where there is no assessed talk', async () => {
    const { container } = show(0);
    expect(screen.getByText('There is no assessed talk yet.')).toBeInTheDocument();
    await expectAccessible(container);
  });
});
