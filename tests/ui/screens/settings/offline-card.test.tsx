import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { KeepingError } from '../../../../src/offline/keeping-trouble.ts';
import { OfflineCard } from '../../../../src/ui/screens/settings/offline-card.tsx';
import { expectAccessible } from '../../components/expect-accessible.ts';
import { startEnglish } from '../../start-english.ts';
import { renderScreen } from '../render-screen.tsx';

beforeAll(startEnglish);
beforeEach(() => localStorage.clear());

const READY = 'The app, this language and every complaint are on this device. You can pull the plug.';
const HOW = /^To have Amends like any other app, look in your browser’s menu/;

describe('keeping the app', () => {
  it('waits until the page has settled', async () => {
    const { container } = await renderScreen(<OfflineCard />);
    expect(screen.getByText('The app comes onto this device as soon as the page has settled.')).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('says how far it is while it is under way, and not yet that one can pull the plug', async () => {
    const { container, services } = await renderScreen(<OfflineCard />, {
      offline: {
        keepLanguage(_language, onProgress) {
          onProgress(1, 2);
          return new Promise(() => {});
        },
      },
    });
    await act(async () => void services.offline.getState().keep('en'));
    expect(screen.getByText('Getting ready for offline: 50%')).toBeInTheDocument();
    expect(screen.queryByText(READY)).not.toBeInTheDocument();
    await expectAccessible(container);
  });

  it('says what is here once it is', async () => {
    const { container, services } = await renderScreen(<OfflineCard />);
    await act(() => services.offline.getState().keep('en'));
    expect(screen.getByText('Ready for offline')).toBeInTheDocument();
    expect(screen.getByText(READY)).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('waits again where only another language is here', async () => {
    const { services } = await renderScreen(<OfflineCard />);
    await act(() => services.offline.getState().keep('hy'));
    expect(screen.queryByText(READY)).not.toBeInTheDocument();
    expect(screen.getByText('The app comes onto this device as soon as the page has settled.')).toBeInTheDocument();
  });

  it('that failed says why and can be tried again, in the language that is shown', async () => {
    const keepLanguage = vi.fn(async (_language: string) => {}).mockRejectedValueOnce(new KeepingError({ kind: 'changed', file: 'index.html' }));
    const { container, services } = await renderScreen(<OfflineCard />, { offline: { keepLanguage } });
    await act(async () => void services.offline.getState().keep('en'));
    expect(screen.getByText('Not ready for offline yet')).toBeInTheDocument();
    expect(screen.getByText(/^index\.html arrives changed, so it is not kept\..*What is open here goes on working/)).toBeInTheDocument();
    await expectAccessible(container);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText(READY)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Check again' })).toHaveFocus();
    expect(keepLanguage.mock.calls.map(([language]) => language)).toEqual(['en', 'en']);
  });

  it.each([
    [{ kind: 'unreachable', file: 'content/a/en/start.json' }, /^content\/a\/en\/start\.json did not arrive\. Check the connection/],
    [{ kind: 'missing', file: 'icons/icon-192.png' }, /^icons\/icon-192\.png is not on the server\./],
    [{ kind: 'no_room' }, /^The browser takes no more/],
    [{ kind: 'worker_refused' }, /^The browser did not accept service-worker\.js/],
    [{ kind: 'unanswered' }, /^Everything is here, but the browser does not open the page/],
  ] as const)('for the reason %o has a sentence of its own', async (trouble, text) => {
    const { services } = await renderScreen(<OfflineCard />, { offline: { keepLanguage: async () => Promise.reject(new KeepingError(trouble)) } });
    await act(async () => void services.offline.getState().keep('en'));
    expect(screen.getByText(text)).toBeInTheDocument();
  });
});

it('the way to the foot has as many stops before the app is here as when it is, and a press on what is going on is none', async () => {
  let arrive = () => {};
  const keepLanguage = vi.fn(
    () =>
      new Promise<void>((resolve) => {
        arrive = resolve;
      }),
  );
  await renderScreen(<OfflineCard />, { offline: { keepLanguage } });
  const button = screen.getByRole('button', { name: 'Get ready now' });
  await userEvent.click(button);
  await userEvent.click(button);
  expect(keepLanguage).toHaveBeenCalledTimes(1);
  expect(button).toHaveAttribute('aria-disabled', 'true');
  await act(async () => arrive());
  expect(screen.getAllByRole('button')).toEqual([button]);
  expect(button).toHaveTextContent('Check again');
  expect(button).toHaveFocus();
});

describe('where the app cannot be kept', () => {
  it.each([
    ['insecure', /^This address is not encrypted/],
    ['unsupported', /^This browser cannot keep the app/],
  ] as const)('for being %s, it says why, and offers nothing to install', async (obstacle, text) => {
    const { container } = await renderScreen(<OfflineCard />, { offline: { obstacle } });
    expect(screen.getByText(text)).toBeInTheDocument();
    expect(screen.queryByText(HOW)).not.toBeInTheDocument();
    expect(screen.queryByText(/^Browsers do not protect/)).not.toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    await expectAccessible(container);
  });

  it('because it is one file, it says that everything is in it, where results are, and who else may read them', async () => {
    const { container } = await renderScreen(<OfflineCard />, { offline: { obstacle: 'file' } });
    expect(screen.getByText(/^This is Amends in one file/)).toBeInTheDocument();
    expect(screen.getByText(/^Results are kept by this browser on this computer/)).toBeInTheDocument();
    expect(screen.getByText(/^Browsers do not protect the storage of pages opened from a disk/)).toBeInTheDocument();
    expect(screen.queryByText(HOW)).not.toBeInTheDocument();
    await expectAccessible(container);
  });
});

describe('installing', () => {
  it('is explained where the browser does not offer it', async () => {
    await renderScreen(<OfflineCard />);
    expect(screen.getByText(HOW)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Install Amends' })).not.toBeInTheDocument();
  });

  it('is a button where the browser offers it, until the offer is used', async () => {
    let tell: (isInstallable: boolean) => void = () => {};
    const install = vi.fn(async () => tell(false));
    const { container } = await renderScreen(<OfflineCard />, {
      offline: {
        install,
        watchInstallable(listener) {
          tell = listener;
          listener(true);
          return () => {};
        },
      },
    });
    expect(screen.getByText('Amends then opens in a window of its own, like any other app.')).toBeInTheDocument();
    expect(screen.queryByText(HOW)).not.toBeInTheDocument();
    await expectAccessible(container);
    await userEvent.click(screen.getByRole('button', { name: 'Install Amends' }));
    expect(install).toHaveBeenCalledTimes(1);
    // The button stays under the focus, and goes with it.
    expect(screen.getByRole('button', { name: 'Install Amends' })).toHaveFocus();
    await userEvent.tab();
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Install Amends' })).not.toBeInTheDocument());
    expect(screen.getByText(HOW)).toBeInTheDocument();
  });

  it('comes to the page only when nobody is on the way through it', async () => {
    let tell: (isInstallable: boolean) => void = () => {};
    await renderScreen(<OfflineCard />, {
      offline: {
        watchInstallable(listener) {
          tell = listener;
          return () => {};
        },
      },
    });
    await userEvent.tab();
    act(() => tell(true));
    expect(screen.queryByRole('button', { name: 'Install Amends' })).not.toBeInTheDocument();
    act(() => screen.getByRole('button', { name: 'Get ready now' }).blur());
    expect(await screen.findByRole('button', { name: 'Install Amends' })).toBeInTheDocument();
  });
});

it('says of one file that the browser keeps its results, but not where the memory of the page alone has them', async () => {
  const { container, attempts } = await renderScreen(<OfflineCard />, { offline: { obstacle: 'file' } });
  expect(screen.getByText(/^Results are kept by this browser/)).toBeInTheDocument();
  act(() => attempts.sendStatus({ keeping: 'memory_only', persistence: 'unavailable' }));
  expect(screen.queryByText(/^Results are kept by this browser/)).not.toBeInTheDocument();
  await expectAccessible(container);
});
