import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { PaperLosses } from '../../../../src/ui/screens/debrief/paper/paper-losses.tsx';
import { buildReview } from '../../../builders/build-review.ts';
import { expectAccessible } from '../../components/expect-accessible.ts';
import { startEnglish } from '../../start-english.ts';

beforeAll(startEnglish);

const show = (...replies: string[]) => render(<PaperLosses {...buildReview(replies)} />);
const readRows = () => screen.getAllByRole('row').map(({ textContent }) => textContent?.replaceAll('\u00a0', ' '));

it('tells every loss in a table, the dearest first, none folded away, with prices that add up to 100 with the score', async () => {
  const { container } = show('opening.b', 'remedy.b', 'closing.b');
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Where you lost the most');
  expect(screen.getByText('20 kept, 80 lost, the dearest first:')).toBeInTheDocument();
  // listen 26.7 of 40 and, since no fix can be in order any more, half of compensate 20; then the other half 20; thank 13.3 of 20.
  expect(readRows()).toEqual([
    'cost 47LWords of step.listenWords of criterion.lets_finish · 1 of 3 Where it turned' + 'Words of turn.opening.b',
    'cost 20CWords of step.compensateWords of criterion.fits_loss · 0 of 3 Words of turn.remedy.b',
    'cost 13TWords of step.thankWords of criterion.thanks_for_report · 1 of 3 Words of turn.closing.b',
  ]);
  expect(screen.getAllByRole('rowheader')).toHaveLength(3);
  await expectAccessible(container);
});

it('tells a reply that ended the talk once, by what it lacked itself', async () => {
  const { container } = show('opening.a', 'remedy.c');
  expect(readRows()).toEqual(['cost 60CWords of step.compensateWords of criterion.fits_loss · 0 of 3 Where it turned' + 'Words of turn.remedy.c']);
  await expectAccessible(container);
});

it('leaves no empty line', () => {
  const { container } = show('opening.a', 'remedy.b', 'closing.a');
  expect([...container.querySelectorAll('p')].filter(({ textContent }) => textContent === '')).toEqual([]);
});

it('is not there where nothing was lost', () => {
  expect(show('opening.a', 'remedy.a', 'closing.a').container).toBeEmptyDOMElement();
});
