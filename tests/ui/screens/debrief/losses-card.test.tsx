import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { LossesCard } from '../../../../src/ui/screens/debrief/losses-card.tsx';
import { buildReview } from '../../../builders/build-review.ts';
import { buildScenario } from '../../../builders/build-scenario.ts';
import { buildFullLast, buildGoodCoat } from '../../../builders/good-coat.ts';
import { plant } from '../../../builders/plant.ts';
import { expectAccessible } from '../../components/expect-accessible.ts';
import { startEnglish } from '../../start-english.ts';

beforeAll(startEnglish);

const show = (...review: Parameters<typeof buildReview>) => render(<LossesCard {...buildReview(...review)} />);
const readItems = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent?.replaceAll('\u00a0', ' '));

it('lists what cost points, the dearest first, each with what it lacked, what was said and what to say instead', async () => {
  const { container } = show(['opening.a', 'remedy.b', 'closing.b']);
  // 40 of the hundred for the whole of compensate, 13.3 for two thirds of thank.
  expect(screen.getByText('47 kept, 53 lost, the dearest first:')).toBeInTheDocument();
  expect(readItems()).toEqual([
    'CWords of step.compensatecost 40Words of criterion.fits_loss · 0 of 3 Where it turnedYou said: Words of turn.remedy.bTry: Words of turn.remedy.a',
    'TWords of step.thankcost 13Words of criterion.thanks_for_report · 1 of 3 You said: Words of turn.closing.bTry: Words of turn.closing.a',
  ]);
  await expectAccessible(container);
});

it('has the prices and the score add up to 100', () => {
  show(['opening.b', 'remedy.b', 'closing.b']);
  // listen 26.7 of 40 and half of compensate 20; then the other half 20; thank 13.3 of 20. 20 are kept.
  expect(screen.getByText('20 kept, 80 lost, the dearest first:')).toBeInTheDocument();
  const prices = screen.getAllByText(/^cost \d+$/).map(({ textContent }) => Number(textContent?.slice(5)));
  expect(prices).toEqual([47, 20, 13]);
});

it('shows the two dearest and folds the others away, and says how many there are', async () => {
  const { container } = show(['opening.b', 'remedy.b', 'closing.b']);
  const fold = container.querySelector('details details') as HTMLElement;
  expect(fold).not.toHaveAttribute('open');
  expect(fold.querySelector('summary')).toHaveTextContent('The other losses: 1');
  expect(within(fold).getByText('cost 13')).not.toBeVisible();
  await userEvent.click(screen.getByRole('heading', { name: 'Where you lost the most' }));
  expect(screen.getByText('cost 20')).toBeVisible();
  await expectAccessible(container);
});

it('tells a reply that ended the talk once, by its critical error', () => {
  show(['opening.c']);
  expect(readItems()).toEqual([
    'LWords of step.listencost 100Words of error.rude Where it turned' + 'You said: Words of turn.opening.cTry: Words of turn.opening.a',
  ]);
});

it('says so where the reply itself lacked nothing', () => {
  const past = plant(buildScenario(), ['turns', 0, 'replies', 1], { id: 'b', marks: { lets_finish: 3 }, acts: ['acknowledge'], to: 'closing' });
  show(['opening.b', 'closing.a'], past);
  expect(readItems()).toEqual([
    'CWords of step.compensatecost 40The reply itself lacked nothing, but after it less could be earned in: Words of step.compensate Where it turned' +
      'You said: Words of turn.opening.bTry: Words of turn.opening.a',
  ]);
});

it('names a critical error, and what was said in place of an offer, by their own words', () => {
  const rude = plant(buildScenario(), ['turns', 2, 'replies', 1, 'errors'], ['rude']);
  const { unmount } = show(['opening.a', 'remedy.a', 'closing.b'], rude);
  expect(readItems()[0]).toContain('cost 20Words of error.rude Where it turned');
  unmount();
  show(['story.a', 'sorry.a', 'options.a', 'gesture.b', 'check.a'], buildGoodCoat(), buildFullLast());
  expect(readItems()[0]).toContain('cost 20Words of without.nothing.due · 0 of 3 Where it turned');
});

it('calls less than a point that, and tells a silence without quoting it', () => {
  const review = buildReview(['opening.a', 'remedy.silence', 'remedy.silence', 'remedy.silence']);
  const moves = review.debrief.moves.map((move) => ({ ...move, price: 0 }));
  render(<LossesCard talk={review.talk} debrief={{ ...review.debrief, moves }} />);
  expect(readItems()[0]).toMatch(/cost less than 1.*You said nothing\.Try: Words of turn\.remedy\.a$/);
  expect(screen.queryByText('You said:')).toBeNull();
});

it('is not there where nothing was lost', () => {
  expect(show(['opening.a', 'remedy.a', 'closing.a']).container).toBeEmptyDOMElement();
});
