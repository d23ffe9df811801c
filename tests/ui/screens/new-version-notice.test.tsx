import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { OfflinePort } from '../../../src/app/ports.ts';
import { NewVersionNotice } from '../../../src/ui/screens/new-version-notice.tsx';
import { expectAccessible } from '../components/expect-accessible.ts';
import { startEnglish } from '../start-english.ts';
import { renderScreen } from './render-screen.tsx';

beforeAll(startEnglish);
beforeEach(() => localStorage.clear());

/** The notice in a browser that finds a newer version as soon as the app is kept. */
async function renderNewVersion(offline: Partial<OfflinePort> = {}) {
  const rendered = await renderScreen(<NewVersionNotice />, { offline: { start: async ({ onNewVersion }) => onNewVersion(), ...offline } });
  await act(() => rendered.services.offline.getState().keep('en'));
  return rendered;
}

it('is silent while there is no newer version', async () => {
  const { container, services } = await renderScreen(<NewVersionNotice />);
  await act(() => services.offline.getState().keep('en'));
  expect(container).toHaveTextContent(/^$/);
});

it('says that a newer version is here and that nothing is lost by it, and calls it out politely', async () => {
  const { container } = await renderNewVersion();
  expect(screen.getByRole('status')).toHaveTextContent('A new version of Amends is here');
  expect(screen.getByText('Reload when you like. Your talks and settings stay.')).toBeInTheDocument();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  await expectAccessible(container);
});

it('loads it when one likes', async () => {
  const loadNewVersion = vi.fn(async () => {});
  await renderNewVersion({ loadNewVersion });
  expect(loadNewVersion).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Reload' }));
  expect(loadNewVersion).toHaveBeenCalledTimes(1);
});

it('says what holds it up while a talk goes on in another tab, and loads it when one asks again after that', async () => {
  const loadNewVersion = vi.fn(async () => {});
  const isTalking = vi.fn(async () => false).mockResolvedValueOnce(true);
  const { container } = await renderNewVersion({ loadNewVersion, isTalking });
  await userEvent.click(screen.getByRole('button', { name: 'Reload' }));
  expect(screen.getByText('A talk goes on in another tab. Finish or leave it there, then reload here.')).toBeInTheDocument();
  expect(loadNewVersion).not.toHaveBeenCalled();
  await expectAccessible(container);
  await userEvent.click(screen.getByRole('button', { name: 'Reload' }));
  expect(loadNewVersion).toHaveBeenCalledTimes(1);
});

it('goes away when one does not want it now', async () => {
  const { container } = await renderNewVersion();
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(container).toHaveTextContent(/^$/);
});
