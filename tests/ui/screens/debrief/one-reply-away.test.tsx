import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { OneReplyAway } from '../../../../src/ui/screens/debrief/one-reply-away.tsx';
import { TalkCard } from '../../../../src/ui/screens/debrief/talk-card.tsx';
import { buildReview } from '../../../builders/build-review.ts';
import { buildScenario } from '../../../builders/build-scenario.ts';
import { plant } from '../../../builders/plant.ts';
import { expectAccessible } from '../../components/expect-accessible.ts';
import { startEnglish } from '../../start-english.ts';
import { renderScreen } from '../render-screen.tsx';

beforeAll(startEnglish);

const HEADING = 'One reply away';

describe('what one reply would have changed', () => {
  it('names the moment, the ending that it led to, and the one that the better reply would have led to on the best road from there', async () => {
    const { container } = await renderScreen(<OneReplyAway {...buildReview(['opening.a', 'remedy.b', 'closing.b'])} />);
    await userEvent.click(screen.getByText(HEADING));
    const card = screen.getByRole('region', { name: HEADING });
    // remedy.b cost the most; with remedy.a in its place the best parting delights.
    expect(await within(card).findByText('With the best replies from there: Resolved, with delight (100 of 100)')).toBeVisible();
    expect(card).toHaveTextContent('So it ended: Resolved (47 of 100)');
    expect(card).toHaveTextContent('Words of turn.remedy.plain');
    expect(card).toHaveTextContent('You said: Words of turn.remedy.b');
    expect(card).toHaveTextContent('Try: Words of turn.remedy.a');
    expect(card).toHaveTextContent('Words of ending.delighted');
    await expectAccessible(container);
  });

  it('does not promise that a talk with a critical error before it would pass', async () => {
    // remedy.b cost the most, and what was rude stands before it on every road from there.
    const rude = plant(plant(buildScenario(), ['turns', 0, 'replies', 0, 'errors'], ['rude']), ['turns', 0, 'replies', 1, 'errors'], ['rude']);
    await renderScreen(<OneReplyAway {...buildReview(['opening.a', 'remedy.b', 'closing.b'], rude)} />);
    await userEvent.click(screen.getByText(HEADING));
    expect(await screen.findByText('A critical error stays in this talk, so it would still not pass.')).toBeVisible();
  });

  it('says so where the ending would have been the same', async () => {
    // opening.b cost the most, and the customer was delighted all the same.
    await renderScreen(<OneReplyAway {...buildReview(['opening.b', 'remedy.a', 'closing.a'])} />);
    await userEvent.click(screen.getByText(HEADING));
    expect(await screen.findByText('The ending would have been the same, but with more points.')).toBeVisible();
  });

  it('is looked up only when somebody unfolds it, and is not there where nothing was lost', async () => {
    const { services } = await renderScreen(<OneReplyAway {...buildReview(['opening.a', 'remedy.b', 'closing.b'])} />);
    const scoreBestOn = vi.spyOn(services.scorer, 'scoreBestOn');
    expect(scoreBestOn).not.toHaveBeenCalled();
    cleanup();
    await renderScreen(<OneReplyAway {...buildReview(['opening.a', 'remedy.a', 'closing.a'])} />);
    expect(screen.queryByText(HEADING)).toBeNull();
  });
});

it('the best road from a moment is one line where it is the road that was taken, and nothing is looked up for it', async () => {
  // remedy.b lost some; from closing.a on nothing could have been better.
  const { services } = await renderScreen(<TalkCard {...buildReview(['opening.a', 'remedy.b', 'closing.a'])} />);
  const scoreBestOn = vi.spyOn(services.scorer, 'scoreBestOn');
  await userEvent.click(screen.getByText('The whole talk', { selector: 'h2' }));
  expect(screen.getAllByText('The best road from here')).toHaveLength(2);
  expect(screen.getAllByText('From here you took the best road.')).toHaveLength(1);
  expect(scoreBestOn).not.toHaveBeenCalled();
});

it('the best road from any moment is a list of its replies in order, one press away in the whole talk', async () => {
  await renderScreen(<TalkCard {...buildReview(['opening.b', 'remedy.b', 'closing.b'])} />);
  await userEvent.click(screen.getByText('The whole talk', { selector: 'h2' }));
  const roads = screen.getAllByText('The best road from here');
  expect(roads).toHaveLength(3);
  await userEvent.click(roads[1] as HTMLElement);
  const fold = (roads[1] as HTMLElement).closest('details') as HTMLElement;
  await vi.waitFor(() =>
    expect([...fold.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual(['Words of turn.remedy.a', 'Words of turn.closing.a']),
  );
});
