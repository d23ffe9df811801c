import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { RoadsCard } from '../../../../src/ui/screens/debrief/roads-card.tsx';
import { buildReview } from '../../../builders/build-review.ts';
import { expectAccessible } from '../../components/expect-accessible.ts';
import { startEnglish } from '../../start-english.ts';
import { renderScreen } from '../render-screen.tsx';

beforeAll(startEnglish);
afterEach(() => vi.restoreAllMocks());

const review = buildReview(['opening.a', 'remedy.b', 'closing.b']);

async function unfold() {
  await userEvent.click(screen.getByText('All roads'));
  return screen.findByRole('img', { name: /^Every turn this talk can come to/ });
}

describe('all roads of a complaint', () => {
  it('are a picture with one’s own road, the letters of the steps, the endings and what each lost turn cost', async () => {
    const { container } = await renderScreen(<RoadsCard {...review} />);
    const picture = await unfold();
    expect(picture).toBeVisible();
    // Seven ways, of which three are one’s own, drawn last and so on top.
    const ways = [...picture.querySelectorAll('path')];
    expect(ways.map((way) => way.hasAttribute('data-own'))).toEqual([false, false, false, false, true, true, true]);
    expect(ways.every((way) => /^M[\d.]+ /.test(way.getAttribute('d') ?? ''))).toBe(true);
    const boxes = [...picture.querySelectorAll('[data-kind]')].map(({ textContent }) => textContent);
    expect(boxes).toEqual([
      'LWords of turn.opening.plain',
      'CWords of turn.remedy.plain−40',
      'TWords of turn.closing.plain−13',
      'Resolved, with delight',
      'Resolved',
      'Left unresolved',
      'Passed to a manager',
      'The customer walked out',
    ]);
    await expectAccessible(container);
  });

  it('say the same as a list, turn by turn', async () => {
    await renderScreen(<RoadsCard {...review} />);
    await unfold();
    const [opening, remedy] = [...(screen.getAllByRole('list')[0] as HTMLElement).children] as HTMLElement[];
    expect(opening).toHaveTextContent('You said: Words of turn.opening.a');
    const leads = within(opening as HTMLElement).getAllByRole('listitem');
    expect(leads.map(({ textContent }) => textContent?.replaceAll('\u00A0', ' '))).toEqual([
      '2 replies lead to: Words of turn.remedy.plain · your road',
      '1 reply leads to: The customer walked out',
    ]);
    expect(remedy).toHaveTextContent('You said: Words of turn.remedy.b · cost 40');
  });

  it('are one line, and not looked up, until somebody unfolds them', async () => {
    const { services } = await renderScreen(<RoadsCard {...review} />);
    const listWays = vi.spyOn(services.scorer, 'listWays');
    expect(screen.queryByRole('list')).not.toBeInTheDocument();
    expect(listWays).not.toHaveBeenCalled();
    await unfold();
    expect(listWays).toHaveBeenCalledTimes(1);
  });
});
