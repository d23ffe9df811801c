import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { MoodCurve } from '../../../src/ui/components/mood-curve.tsx';
import { startEnglish } from '../start-english.ts';
import { expectAccessible } from './expect-accessible.ts';

beforeAll(startEnglish);

const curve = (
  <MoodCurve
    title="How Karen felt"
    description="Anger falls from 8 to 2, trust rises from 2 to 7."
    points={[
      { anger: 8, trust: 2, label: 'start' },
      { anger: 9, trust: 1, label: 'reply 1' },
      { anger: 2, trust: 7, label: 'goodbye' },
    ]}
    markers={[{ index: 1, text: '“there must have been a mix-up”' }]}
  />
);

describe('the mood curve', () => {
  it('says in a sentence what the lines show', async () => {
    const { container } = render(curve);
    expect(screen.getByRole('figure', { name: 'How Karen felt' })).toHaveTextContent('Anger falls from 8 to 2, trust rises from 2 to 7.');
    await expectAccessible(container);
  });

  it('draws anger and trust from the first moment to the last', () => {
    const { container } = render(curve);
    const lines = [...container.querySelectorAll('polyline')].map((line) => line.getAttribute('points'));
    expect(lines).toEqual(['0,80 50,90 100,30', '0,20 50,10 100,80']);
  });

  it('numbers a marker in the picture and tells it in the list', () => {
    render(curve);
    expect(screen.getByText('“there must have been a mix-up”', { selector: 'li' })).toBeInTheDocument();
  });

  it('gives the same figures as a table', async () => {
    render(curve);
    await userEvent.click(screen.getByText('Show as a table'));
    const rows = within(screen.getByRole('table', { name: 'How Karen felt' })).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual(['MomentAngerTrustWhat happened', 'start82', 'reply 191“there must have been a mix-up”', 'goodbye27']);
  });

  it('stands with a single moment and without markers', () => {
    const { container } = render(<MoodCurve title="Mood" description="It broke off." points={[{ anger: 5, trust: 5, label: 'start' }]} markers={[]} />);
    expect(container.querySelector('polyline')).toHaveAttribute('points', '0,50');
  });
});
