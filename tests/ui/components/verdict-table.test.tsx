import { render, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { VerdictTable } from '../../../src/ui/components/verdict-table.tsx';
import { startEnglish } from '../start-english.ts';
import { expectAccessible } from './expect-accessible.ts';

beforeAll(startEnglish);

describe('the customer’s verdict', () => {
  it('gives each criterion with its importance, its rating and the word for it', async () => {
    const { container } = render(
      <VerdictTable
        caption="How Karen would rate the talk"
        coefficient="7.35"
        measuresNeeded
        wouldRecommend={false}
        wouldStay
        ratings={[
          { name: 'Being heard', weight: 30, rating: 9, band: 'high' },
          { name: 'A solution that fits', weight: 70, rating: 3, band: 'low' },
        ]}
      />,
    );
    const rows = within(screen.getByRole('table', { name: 'How Karen would rate the talk' })).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual([
      'What countsRating, 1 to 10',
      'Being heardimportance 30%9high',
      'A solution that fitsimportance 70%3low',
    ]);
    expect(screen.getAllByRole('definition').map((outcome) => outcome.textContent)).toEqual(['7.35\u00A0· action needed', 'no', 'yes']);
    await expectAccessible(container);
  });
});
