import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { MoodCurve } from '../../../src/ui/components/mood-curve.tsx';
import { startEnglish } from '../start-english.ts';
import { buildFace } from './build-face.ts';
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
    changes={[
      { index: 1, way: 'worse', isGreat: false, text: 'Reply 1, worse: anger 8 → 9', detail: <q>There must have been a mix-up.</q> },
      { index: 2, way: 'better', isGreat: true, text: 'Reply 2, better: anger 9 → 2', detail: <q>The cake is on its way.</q> },
    ]}
    ends={{ start: 'start', end: 'end' }}
    faces={{ traits: buildFace(), at: [0, 2] }}
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

  it('has a sign below every piece of the lines that moves, and says in a list that opens with the keyboard what was said there', async () => {
    const { container } = render(curve);
    const signs = [...container.querySelectorAll('button [data-way]')];
    expect(signs.map((sign) => [sign.textContent, sign.hasAttribute('data-great')])).toEqual([
      ['−', false],
      ['+', true],
    ]);
    const said = screen.getByText('There must have been a mix-up.');
    expect(said).not.toBeVisible();
    await userEvent.click(screen.getByText('Reply 1, worse: anger 8 → 9', { selector: 'summary' }));
    expect(said).toBeVisible();
  });

  it('opens what is said of a piece of the lines where one presses that piece, and leads the focus there', async () => {
    const { container } = render(curve);
    const pieces = [...container.querySelectorAll<HTMLElement>('[aria-hidden] button')];
    // Two pieces between three moments, each half of the width.
    expect(pieces.map(({ style }) => [style.getPropertyValue('--x'), style.getPropertyValue('--w')])).toEqual([
      ['0', '0.5'],
      ['0.5', '0.5'],
    ]);
    await userEvent.click(pieces[1] as HTMLElement);
    expect(screen.getByText('The cake is on its way.')).toBeVisible();
    expect(screen.getByText('There must have been a mix-up.')).not.toBeVisible();
    expect(screen.getByText('Reply 2, better: anger 9 → 2', { selector: 'summary' })).toHaveFocus();
  });

  it('draws small faces above the moments that were asked for, and names the ends of the time, not what was said there', () => {
    const { container } = render(curve);
    expect(container.querySelectorAll('[viewBox="0 0 160 160"]')).toHaveLength(2);
    expect(container.querySelector('[aria-hidden]')).toHaveTextContent(/−\+AngerTruststartend$/);
  });

  it('gives the same figures as a table', async () => {
    render(curve);
    await userEvent.click(screen.getByText('Show as a table'));
    const rows = within(screen.getByRole('table', { name: /^How Karen felt.· Anger.· Trust$/ })).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual([
      'MomentAngerTrustWhat happened',
      'start82',
      'reply 191Reply 1, worse: anger 8 → 9',
      'goodbye27Reply 2, better: anger 9 → 2',
    ]);
  });

  it('stands with a single moment and without markers', () => {
    const { container } = render(
      <MoodCurve
        title="Mood"
        description="It broke off."
        points={[{ anger: 5, trust: 5, label: 'start' }]}
        changes={[]}
        ends={{ start: 'start', end: 'end' }}
      />,
    );
    expect(container.querySelector('polyline')).toHaveAttribute('points', '0,50');
  });
});
