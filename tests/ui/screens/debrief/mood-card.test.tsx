import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { MoodCard } from '../../../../src/ui/screens/debrief/mood-card.tsx';
import { buildReview } from '../../../builders/build-review.ts';
import { buildScenario } from '../../../builders/build-scenario.ts';
import { plant } from '../../../builders/plant.ts';
import { expectAccessible } from '../../components/expect-accessible.ts';
import { startEnglish } from '../../start-english.ts';
import { renderScreen } from '../render-screen.tsx';

beforeAll(startEnglish);

/** The mood 6/4, then 4/5; remedy.a brings the trust by itself to 7, and closing.b the anger by itself to 3. */
const calmer = plant(buildScenario(), ['turns', 2, 'replies', 1, 'mood'], { anger: -1 });

async function readTable() {
  await userEvent.click(screen.getByText('How Words of customer.short felt'));
  await userEvent.click(screen.getByText('Show as a table'));
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  return rows.map((row) => within(row).getAllByRole('cell').at(-1)?.textContent?.replaceAll('\u00A0', ' '));
}

describe('how the customer felt', () => {
  it('tells in the table every move that changed anger or trust, however little', async () => {
    const { container } = await renderScreen(<MoodCard {...buildReview(['opening.a', 'remedy.a', 'closing.b'], calmer)} />);
    expect(await readTable()).toEqual(['', 'Reply 1, better: anger 6 → 4 · trust 4 → 5', 'Reply 2, better: trust 5 → 7', 'Reply 3, better: anger 4 → 3']);
    expect([...container.querySelectorAll('[data-way]')].map(({ textContent }) => textContent)).toEqual(['+', '+', '+', '+', '+', '+']);
    await expectAccessible(container);
  });

  it('says of a move that took as much trust as anger that it did both, and marks it as both', async () => {
    const both = plant(buildScenario(), ['turns', 1, 'replies', 0, 'mood'], { anger: -1, trust: -1 });
    const { container } = await renderScreen(<MoodCard {...buildReview(['opening.a', 'remedy.a', 'closing.b'], both)} />);
    expect((await readTable())[2]).toBe('Reply 2, better and worse: anger 4 → 3 · trust 5 → 4');
    expect([...container.querySelectorAll('button [data-way]')].map(({ textContent }) => textContent)).toEqual(['+', '±']);
  });

  it('has faces at the start, wherever another word is right for the mood, and at the end', async () => {
    // Angry at 6/4, annoyed at 4/5 and still at 4/7, friendly at 3/7.
    const { container } = await renderScreen(<MoodCard {...buildReview(['opening.a', 'remedy.a', 'closing.b'], calmer)} />);
    const faces = [...container.querySelectorAll<HTMLElement>('[style*="--near"]')];
    expect(faces.map((face) => Number(face.style.getPropertyValue('--x')).toFixed(2))).toEqual(['0.00', '0.33', '1.00']);
  });
});
