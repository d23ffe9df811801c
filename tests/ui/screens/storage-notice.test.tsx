import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Keeping } from '../../../src/app/ports.ts';
import { StorageNotice } from '../../../src/ui/screens/storage-notice.tsx';
import { buildAttempt, buildMoves } from '../../builders/build-attempt.ts';
import { expectAccessible } from '../components/expect-accessible.ts';
import { startEnglish } from '../start-english.ts';
import { renderScreen } from './render-screen.tsx';

beforeAll(startEnglish);
beforeEach(() => localStorage.clear());

async function showNotice(keeping: Keeping) {
  const shown = await renderScreen(<StorageNotice />);
  const become = (next: Keeping) => act(async () => shown.attempts.sendStatus({ keeping: next, persistence: 'unasked' }));
  await become(keeping);
  return { ...shown, become };
}

describe('the notice about storage', () => {
  it.each([
    ['memory_only', 'Your browser does not keep data', 'lost when you close the page'],
    ['full', 'no room left on this device', 'keep this page open'],
    ['blocked', 'An older Amends is open', 'Close that tab'],
    ['newer', 'A newer Amends has been used on this device', 'open the newer copy'],
    ['taken_over', 'A newer Amends is open in another tab', 'Reload this tab'],
  ] as const)('says of %s what it is and what to do', async (keeping, title, remedy) => {
    const { container } = await showNotice(keeping);
    expect(screen.getByRole('alert')).toHaveTextContent(title);
    expect(screen.getByRole('alert')).toHaveTextContent(remedy);
    await expectAccessible(container);
  });

  it('can be put away, but for the one that stops everything', async () => {
    const { become } = await showNotice('full');
    await userEvent.click(screen.getByRole('button'));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    await become('taken_over');
    expect(screen.getByRole('alert')).toBeInTheDocument();
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Reload']);
  });

  it('goes when things are kept again, and comes back when the same happens once more', async () => {
    const { become } = await showNotice('full');
    await userEvent.click(screen.getByRole('button'));
    await become('kept');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    await become('full');
    expect(screen.getByRole('alert')).toBeInTheDocument();
  });

  it('brings with it the talks that lay out of reach until then', async () => {
    const { attempts, services, become } = await showNotice('blocked');
    const earlier = buildAttempt({ moves: buildMoves('opening.a') });
    await attempts.restore(earlier);
    expect(services.attempts.getState().attempts).toEqual([]);
    await become('kept');
    expect(services.attempts.getState().attempts).toEqual([earlier]);
  });
});
