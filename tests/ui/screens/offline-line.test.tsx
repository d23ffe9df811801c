import { act, screen } from '@testing-library/react';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { OfflineLine } from '../../../src/ui/screens/offline-line.tsx';
import { expectAccessible } from '../components/expect-accessible.ts';
import { startEnglish } from '../start-english.ts';
import { renderScreen } from './render-screen.tsx';

beforeAll(startEnglish);
beforeEach(() => localStorage.clear());

it('says nothing before anything was asked for, nor where the app cannot be kept', async () => {
  const waiting = await renderScreen(<OfflineLine />);
  expect(waiting.container).toHaveTextContent(/^$/);
  const impossible = await renderScreen(<OfflineLine />, { offline: { obstacle: 'file' } });
  expect(impossible.container).toHaveTextContent(/^$/);
});

it('says in percent how far the app is on its way', async () => {
  let report: (done: number, total: number) => void = () => {};
  const { container, services } = await renderScreen(<OfflineLine />, {
    offline: {
      keepLanguage: (_language, onProgress) => {
        report = onProgress;
        return new Promise(() => {});
      },
    },
  });
  await act(async () => void services.offline.getState().keep('en'));
  expect(screen.getByText('Getting ready for offline: 0%')).toBeInTheDocument();
  act(() => report(3, 4));
  expect(screen.getByText('Getting ready for offline: 75%')).toBeInTheDocument();
  await expectAccessible(container);
});

it('says that one can pull the plug', async () => {
  const { container, services } = await renderScreen(<OfflineLine />);
  await act(() => services.offline.getState().keep('en'));
  expect(screen.getByText('Ready for offline')).toBeInTheDocument();
  await expectAccessible(container);
});

it('says nothing of another language that is kept: this one is not here yet', async () => {
  const { container, services } = await renderScreen(<OfflineLine />);
  await act(() => services.offline.getState().keep('hy'));
  expect(services.offline.getState().status).toEqual({ phase: 'ready', language: 'hy' });
  expect(container).toHaveTextContent(/^$/);
});

it('says so where something did not arrive', async () => {
  const { container, services } = await renderScreen(<OfflineLine />, { offline: { start: async () => Promise.reject(new Error('no room')) } });
  await act(async () => void services.offline.getState().keep('en'));
  expect(screen.getByText('Not ready for offline yet')).toBeInTheDocument();
  await expectAccessible(container);
});
