import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { StorageCard } from '../../../src/ui/screens/settings/storage-card.tsx';
import { expectAccessible } from '../components/expect-accessible.ts';
import { startEnglish } from '../start-english.ts';
import { renderScreen } from './render-screen.tsx';

beforeAll(startEnglish);
beforeEach(() => localStorage.clear());

it.each([
  [{ used: 1_210_000, free: 999_900_000 }, '1.3 MB used, 999 MB free.'],
  [{ used: 12_100_000, free: 2_349_000_000 }, '13 MB used, 2.3 GB free.'],
  [{ used: 1_010_000_000, free: 10_737_418_240 }, '1.1 GB used, 10.7 GB free.'],
])('says what is used, rounded up, and what is free, rounded down: %o', async (space, told) => {
  const { container } = await renderScreen(<StorageCard />, { space });
  expect(screen.getByText(told)).toBeInTheDocument();
  await expectAccessible(container);
});

it('is silent about the room where the browser does not tell', async () => {
  await renderScreen(<StorageCard />);
  expect(screen.queryByText(/MB/)).not.toBeInTheDocument();
});

it('asks the browser to keep the talks, and says what it answers', async () => {
  const { container, attempts } = await renderScreen(<StorageCard />);
  expect(screen.getByText('The browser has not been asked yet to keep them for good.')).toBeInTheDocument();
  attempts.answerPersistence('refused');
  await userEvent.click(screen.getByRole('button', { name: 'Ask the browser to keep them' }));
  expect(screen.getByRole('status')).toHaveTextContent('The browser said no.');
  await expectAccessible(container);
  attempts.answerPersistence('granted');
  await userEvent.click(screen.getByRole('button', { name: 'Ask the browser to keep them' }));
  expect(screen.getByRole('status')).toHaveTextContent('The browser has promised not to clear them by itself.');
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
  expect(screen.getByRole('status')).toHaveFocus();
});

it.each([
  ['cannot be asked', { keeping: 'kept', persistence: 'unavailable' }],
  ['keeps nothing anyway', { keeping: 'memory_only', persistence: 'unasked' }],
] as const)('has nothing to press where the browser %s', async (_, status) => {
  const { attempts } = await renderScreen(<StorageCard />);
  act(() => attempts.sendStatus(status));
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

it.each([
  ['memory_only', /^This browser keeps nothing for this page/],
  ['full', /^What was saved before stays\. What came after found no room: it is lost when you close this page/],
  ['blocked', /^Your earlier talks are kept, but an older Amends in another tab holds on to them/],
  ['newer', /^A newer Amends keeps its talks in this browser, and this older copy leaves them alone/],
  ['taken_over', /^Everything saved so far is kept\. The newer Amends in the other tab looks after it now/],
] as const)('says of %s what is kept and what is not, and promises nothing else', async (keeping, words) => {
  const { container, attempts } = await renderScreen(<StorageCard />);
  act(() => attempts.sendStatus({ keeping, persistence: 'granted' }));
  expect(screen.getByText(words)).toBeInTheDocument();
  expect(screen.queryByText(/kept in this browser, and only here|has promised|private window/)).not.toBeInTheDocument();
  await expectAccessible(container);
});

it.each([
  ['kept', true],
  ['full', true],
  ['memory_only', false],
  ['blocked', false],
  ['deleted', false],
  ['newer', false],
  ['taken_over', false],
] as const)('tells how much room there is only where it is this app that uses it: %s', async (keeping, isTold) => {
  const { attempts } = await renderScreen(<StorageCard />, { space: { used: 1_000_000, free: 2_000_000 } });
  await act(async () => attempts.sendStatus({ keeping, persistence: 'unavailable' }));
  expect(screen.queryByText('1 MB used, 2 MB free.') !== null).toBe(isTold);
});
